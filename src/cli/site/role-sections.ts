import type { PublishedDocument, RoleFile } from '#contract/bundle-role.ts';
import type { SkillLine } from '#domain/document/role-document.ts';
import { sourceParts } from '#domain/document/source-parts.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { describeConfidence } from '#domain/titles/describe-confidence.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { type Content, chip, link, quiet, section, tag, textList } from './page-parts.ts';
import { roleMoves } from './role-moves.ts';
import type { SiteFrame } from './site-page.ts';

/** All that is known of a role, section by section, in the order in which the app shows it. */
export function roleSections(file: RoleFile, site: SiteFrame): XmlElement[] {
  const { document } = file;
  const { t } = site;
  const moves = section('moves', t, ...roleMoves(file, site));
  if (document === null) return [mentionedBy(file), glance(file, site), moves];
  const { definition, responsibilities, skills } = document;
  return [
    glance(file, site),
    section('pay', t, ...pay(document), from(document)),
    section('definition', t, ...paragraphs(definition), from(document)),
    moves,
    section(
      'hard',
      t,
      ...skillLines(skills.hard, 'hard'),
      ...skillLinks(skills.hard, file, site),
      from(document),
    ),
    section(
      'soft',
      t,
      ...skillLines(skills.soft, 'soft'),
      ...skillLinks(skills.soft, file, site),
      from(document),
    ),
    section(
      'primary',
      t,
      textList(responsibilities.primary, 'The document states no primary responsibilities.'),
      from(document),
    ),
    section(
      'secondary',
      t,
      textList(responsibilities.secondary, 'The document states no secondary responsibilities.'),
      from(document),
    ),
    section('education', t, ...education(document), from(document)),
    section('experience', t, ...experience(document), from(document)),
  ];
}

const from = ({ file }: PublishedDocument): XmlElement =>
  tag('p', 'text-xs break-words text-ink-soft', `From ${file}`);

const named = (title: string, texts: readonly string[]): XmlElement =>
  tag(
    'div',
    'space-y-1.5',
    tag('h3', 'text-sm font-semibold text-ink-soft', title),
    textList(texts, 'None stated.'),
  );

function mentionedBy({ role, neighbourhood: { moves, roles } }: RoleFile): XmlElement {
  const speakers = new Set(moves.flatMap(({ evidence }) => evidence.map(({ statedBy }) => statedBy)));
  const titles = roles.filter(({ id }) => speakers.has(id)).map(({ title }) => title);
  return tag(
    'p',
    'mb-4 rounded-xl border border-dashed border-line-strong p-4 text-sm text-ink-soft',
    `${role.title} has no document of its own. What is shown here is what other roles say, in their sentences: ${titles.join(', ')}.`,
  );
}

function glance({ role: { level }, document }: RoleFile, { t }: SiteFrame): XmlElement {
  const fact = (name: string, ...content: readonly Content[]) => [
    tag('dt', 'text-ink-soft', name),
    tag('dd', 'min-w-0 break-words', ...content),
  ];
  const tags =
    document === null || document.tags.length === 0
      ? ['The document has none.']
      : [tag('span', 'flex flex-wrap gap-1.5', ...document.tags.map((each) => chip('plain', each)))];
  return section(
    'glance',
    t,
    tag(
      'dl',
      'grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm',
      ...fact('Level', `${sayLevel(level, t)}, ${level.track} track`),
      ...fact('Because', level.reason),
      ...fact('How sure', describeConfidence(level.confidence, t)),
      ...(document === null
        ? []
        : [
            ...fact('Tags', ...tags),
            ...fact('Document', document.file),
            ...fact('Source', ...source(document.source)),
          ]),
    ),
  );
}

const source = (text: string | null): Content[] =>
  text === null
    ? ['The document names none.']
    : sourceParts(text).map((part) =>
        part.href === null
          ? part.text
          : element(
              'a',
              { href: part.href, rel: 'noreferrer noopener', class: 'underline underline-offset-4' },
              part.text,
            ),
      );

const paragraphs = (text: string | null): XmlElement[] =>
  text === null
    ? [quiet('The document has no definition.')]
    : text.split(/\n\s*\n/u).map((paragraph) => tag('p', 'text-sm/relaxed', paragraph));

const pay = ({ pay: band }: PublishedDocument): XmlElement[] =>
  band === null
    ? [quiet('The document states no band, so there is nothing to set beside others.')]
    : [
        quiet(
          'The document says ',
          tag('q', 'text-ink', band.text),
          band.openEnded ? ', with no upper end.' : '.',
        ),
      ];

const skillLines = (lines: readonly SkillLine[], name: 'hard' | 'soft'): XmlElement[] =>
  lines.length === 0
    ? [quiet(`The document states no ${name} skills.`)]
    : [
        tag(
          'ul',
          'space-y-3',
          ...lines.map(({ text, heading }) => {
            const lead = heading !== null && text.startsWith(heading) ? heading : '';
            return tag(
              'li',
              'border-l-2 border-line pl-3 text-sm/relaxed',
              ...(lead === '' ? [] : [tag('strong', 'font-semibold', lead)]),
              text.slice(lead.length),
            );
          }),
        ),
      ];

/** The skills that the lines name, each a link to who else asks for it. */
function skillLinks(
  lines: readonly SkillLine[],
  { skillNames }: RoleFile,
  { settings: { base } }: SiteFrame,
): XmlElement[] {
  const named = new Set(lines.flatMap(({ skills }) => skills));
  const shown = skillNames.filter(({ id }) => named.has(id));
  if (shown.length === 0) return [];
  return [
    element(
      'ul',
      { 'aria-label': 'Skills named in them', class: 'flex flex-wrap gap-1.5' },
      ...shown.map(({ id, name }) =>
        element('li', {}, link(`${base}skills/${id}`, '', chip('accent', name))),
      ),
    ),
  ];
}

function education({ education: { minimum, preferred, fields } }: PublishedDocument): XmlElement[] {
  if (minimum.length + preferred.length + fields.length === 0)
    return [quiet('The document states no education.')];
  return [
    named('Minimum', minimum),
    named('Preferred', preferred),
    named('Relevant fields of study', fields),
  ];
}

const experience = ({ experience: asked }: PublishedDocument): XmlElement[] =>
  asked === null
    ? [quiet('The document states no experience.')]
    : [tag('p', 'text-sm/relaxed', asked.text), named('Preferred', asked.preferred)];
