import { splitTags } from '#domain/document/split-tags.ts';
import { roleSlug } from '#domain/titles/role-slug.ts';
import type { CollectedSections } from './collect-sections.ts';
import { quote, type DiagnosticList } from './diagnostic-list.ts';
import type { DocumentPositions } from './document-positions.ts';
import { splitNames, type FrontMatterFields, type Placed } from './front-matter-fields.ts';
import { keepNames } from './keep-names.ts';
import { limits } from './limits.ts';
import type { Preamble } from './read-preamble.ts';
import { isSlug, readTitle, titleFromFile, type TitleReading } from './read-title.ts';
import { entriesOf, keepText } from './section-entries.ts';
import type { LeafSection } from './section-id.ts';

/** What a document says of itself before its sections; `pay` is text. */
interface Header {
  title: string;
  aliases: string[];
  pay: string | null;
  tags: string[];
  positions: Omit<DocumentPositions, 'sections'>;
}

/** Settles title, aliases, pay and tags: front matter first, then the top of the text, then sections such as "Salary". */
export function readHeader(
  file: string,
  fields: FrontMatterFields,
  preamble: Preamble,
  parts: CollectedSections['parts'],
  found: DiagnosticList,
): Header {
  const written = (leaf: LeafSection): Placed<string[]> | null => {
    const [part] = parts.get(leaf) ?? [];
    const entries = (parts.get(leaf) ?? []).flatMap(({ content }) => entriesOf(content, found));
    return part === undefined || entries.length === 0
      ? null
      : { value: entries.map(({ text }) => text), at: entries[0]?.at ?? part.heading.at };
  };
  const { titles, at } = titleOf(file, fields, preamble, found);
  const [main] = titles;
  const listed = written('aliases');
  const paySection = written('pay');
  const pays = [
    fields.pay,
    preamble.pay,
    paySection && {
      ...paySection,
      value: keepText(paySection.value.join('; '), 'pay', paySection.at, found),
    },
  ].filter((stated) => stated !== null);
  const tagSection = written('tags');
  const tagLists = [
    fields.tags,
    preamble.tags,
    tagSection && { ...tagSection, value: tagSection.value.flatMap(splitTags) },
  ].filter((stated) => stated !== null);
  reportAgain(pays, tagLists, found);
  const [pay] = pays;
  const [tags] = tagLists;
  const aliases = [
    ...(fields.aliases?.value ?? []),
    ...(listed?.value.flatMap(splitNames) ?? []),
    ...titles.flatMap((reading) => reading.aliases),
  ];
  return {
    title: main.title,
    aliases,
    pay: pay?.value ?? null,
    tags: tags === undefined ? [] : keepNames(tags.value, 'tags', tags.at, found),
    positions: {
      title: at,
      pay: pay?.at ?? null,
      tags: tags?.at ?? null,
      id: fields.id?.at ?? null,
      aliases: fields.aliases?.at ?? listed?.at ?? (aliases.length > 0 ? at : null),
      level: fields.level?.at ?? fields.track?.at ?? null,
    },
  };
}

/** The first statement of pay and tags counts; what later ones add to it is quoted. */
function reportAgain(
  [pay, ...pays]: readonly Placed<string>[],
  [tags, ...tagLists]: readonly Placed<string[]>[],
  found: DiagnosticList,
): void {
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  for (const { value, at } of pays) {
    if (bare(value) !== bare(pay?.value ?? ''))
      found.add('pay-repeated', at, `Pay is stated again: ${quote(value)}`, 'Keep one pay line.');
  }
  const known = new Set(tags?.value.map(bare));
  for (const { value, at } of tagLists) {
    const others = value.filter((tag) => !known.has(bare(tag)));
    if (others.length > 0)
      found.add(
        'tags-repeated',
        at,
        `Tags are stated again, others than before: ${quote(others.join(', '), 1000)}`,
        'Keep one list of tags.',
      );
  }
}

/** The title as read, then other statements of it in the document, whose abbreviations count too. */
function titleOf(
  file: string,
  fields: FrontMatterFields,
  preamble: Preamble,
  found: DiagnosticList,
): { titles: [TitleReading, ...TitleReading[]]; at: Placed<string>['at'] | null } {
  const stated = fields.title === null ? null : readTitle(fields.title.value);
  const shown = preamble.title === null ? null : readTitle(preamble.title.value);
  if (fields.title !== null && stated !== null && stated.title !== '') {
    const isSame =
      shown === null ||
      shown.isSlug ||
      isSlug(shown.title) ||
      roleSlug(shown.title) === roleSlug(stated.title);
    if (!isSame && preamble.title !== null) {
      const message = `The heading says ${quote(shown.title)}, the front matter ${quote(stated.title)}.`;
      found.add('title-differs', preamble.title.at, message, 'Write the same title in both.');
    }
    warnOfTitle(stated, fields.title, found);
    return {
      titles: isSame && shown !== null && !shown.isSlug ? [stated, shown] : [stated],
      at: fields.title.at,
    };
  }
  if (preamble.title !== null && shown !== null && shown.title !== '') {
    warnOfTitle(shown, preamble.title, found);
    return { titles: [shown], at: preamble.title.at };
  }
  const title = titleFromFile(file) || 'Untitled role';
  const hint = 'Begin the document with the title of the role, or give “title:” in front matter.';
  found.add(
    'title-missing',
    { line: 1, column: 1 },
    `No title was found; ${quote(title)} is from the name of the file.`,
    hint,
  );
  return { titles: [{ title, aliases: [], isSlug: false, isCut: false }], at: null };
}

function warnOfTitle(reading: TitleReading, { value, at }: Placed<string>, found: DiagnosticList): void {
  if (reading.isCut) {
    const message = `The title has ${value.length} characters; ${limits.name} were read. It says ${quote(value, 1000)}.`;
    found.add('line-too-long', at, message, 'Write a short title.');
  }
  if (reading.isSlug)
    found.add(
      'title-from-slug',
      at,
      `The title is a slug; it was read as ${quote(reading.title)}.`,
      'Write the title as people say it.',
    );
}
