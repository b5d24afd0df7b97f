import { stated } from '#messages/stated.ts';
import { Fragment } from 'react';

interface StatedSentenceProps {
  text: string;
  /** Who says it, in which section. */
  source: string;
  /** File and line. */
  place: string;
}

/** An item of a list: a sentence word for word, with who says it, in which section, and where that stands. */
export function StatedSentence({ text, source, place }: StatedSentenceProps) {
  return (
    <li>
      <q {...stated} className="text-ink">
        {text}
      </q>{' '}
      <span className="text-ink-soft">
        {source}{' '}
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
