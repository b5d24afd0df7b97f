import type { ComponentProps } from 'react';
import { useAtOnce } from './use-at-once.ts';

interface AnsweringCheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'checked' | 'onChange'> {
  checked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** A check box that is ticked at once, while those who keep the value hear of it. */
export function AnsweringCheckbox({ checked, onChange, ...others }: AnsweringCheckboxProps) {
  const [shown, show] = useAtOnce(checked);
  return (
    <input
      {...others}
      type="checkbox"
      checked={shown}
      onChange={({ target }) => {
        show(() => target.checked);
        onChange(target.checked);
      }}
    />
  );
}
