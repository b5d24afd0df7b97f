import { Fragment } from 'react';

interface StatedSentenceProps {
  text: string;
  speaker: string;
  section: string;
  /** File and line. */
  place: string;
}

/** An item of a list: a sentence word for word, with who says it, in which section, and where that stands. */
export function StatedSentence({ text, speaker, section, place }: StatedSentenceProps) {
  return (
    <li>
      <q className="text-ink">{text}</q>{' '}
      <span className="text-ink-soft">
        — {speaker}, “{section}”{' '}
        <span className="text-xs wrap-anywhere">
          (
          {place.split(/(?<=\/)/).map((part, at) => (
            <Fragment key={at}>
              {part}
              <wbr />
            </Fragment>
          ))}
          )
        </span>
      </span>
    </li>
  );
}
