import { splitMarked } from '#messages/marked-texts.ts';
import { stated } from '#messages/stated.ts';
import { Fragment } from 'react';

/** What was said with texts of documents (`markText`), each of which says its language. */
export const MarkedTexts = ({ said }: { said: string }) =>
  splitMarked(said).map(({ text, isMarked }, at) =>
    isMarked ? (
      <bdi key={at} {...stated}>
        {text}
      </bdi>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  );
