import type { ComponentProps } from 'react';
import { useAtOnce } from './use-at-once.ts';

interface AnsweringSelectProps extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  value: string;
  onChange: (value: string) => void;
}

/** A list of choices that shows what was chosen at once, while those who keep the value hear of it. */
export function AnsweringSelect({ value, onChange, ...others }: AnsweringSelectProps) {
  const [shown, show] = useAtOnce(value);
  return (
    <select
      {...others}
      value={shown}
      onChange={({ target }) => {
        show(() => target.value);
        onChange(target.value);
      }}
    />
  );
}
