import { stated } from '#messages/stated.ts';
import { Fragment } from 'react';
import { MarkedTexts } from './marked-texts.tsx';

interface StatedSentenceProps {
  text: string;
  /** Who says it, in which section; a title in it may be marked (`markText`). */
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
        <MarkedTexts said={source} />{' '}
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
