import { type ComponentProps, useState } from 'react';

interface WordsFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange'> {
  words: string;
  onChange: (words: string) => void;
}

/** A box for words that narrow what is shown. What is being typed stays as typed until the box is left; then it shows the words it is given. */
export function WordsField({ words, onChange, ...others }: WordsFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      {...others}
      type="search"
      autoComplete="off"
      value={draft ?? words}
      onChange={({ target }) => {
        setDraft(target.value);
        onChange(target.value);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
