import type { PublishedDocument, RoleFile } from '#contract/bundle-role.ts';
import type { SkillLine } from '#domain/document/role-document.ts';
import { sourceParts } from '#domain/document/source-parts.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { describeConfidence } from '#domain/titles/describe-confidence.ts';
import { sayLevelReason } from '#domain/titles/say-level-reason.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { markText, markWords } from '#messages/marked-texts.ts';
import type { Translate } from '#messages/message-types.ts';
import {
  type Content,
  chip,
  link,
  quiet,
  saidWith,
  section,
  stated,
  tag,
  textList,
  withTexts,
} from './page-parts.ts';
import { roleMoves } from './role-moves.ts';
import type { SiteFrame } from './site-page.ts';

/** All that is known of a role, section by section, in the order in which the app shows it. */
export function roleSections(file: RoleFile, site: SiteFrame): XmlElement[] {
  const { document } = file;
  const { t } = site;
  const moves = section('moves', t, ...roleMoves(file, site));
  if (document === null) return [mentionedBy(file, t), glance(file, site), moves];
  const { definition, responsibilities, skills } = document;
  return [
    glance(file, site),
    section('pay', t, ...pay(document, t), from(document, t)),
    section('definition', t, ...paragraphs(definition, t), from(document, t)),
    moves,
    section(
      'hard',
      t,
      ...skillLines(skills.hard, 'hard', t),
      ...skillLinks(skills.hard, file, site),
      from(document, t),
    ),
    section(
      'soft',
      t,
      ...skillLines(skills.soft, 'soft', t),
      ...skillLinks(skills.soft, file, site),
      from(document, t),
    ),
    section('primary', t, textList(responsibilities.primary, t('role.noPrimary')), from(document, t)),
    section('secondary', t, textList(responsibilities.secondary, t('role.noSecondary')), from(document, t)),
    section('education', t, ...education(document, t), from(document, t)),
    section('experience', t, ...experience(document, t), from(document, t)),
  ];
}

const from = ({ file }: PublishedDocument, t: Translate): XmlElement =>
  tag('p', 'text-xs break-words text-ink-soft', t('role.from', { file }));

const named = (title: string, texts: readonly string[], t: Translate): XmlElement =>
  tag(
    'div',
    'space-y-1.5',
    tag('h3', 'text-sm font-semibold text-ink-soft', title),
    textList(texts, t('role.noneStated')),
  );

function mentionedBy({ role, neighbourhood: { moves, roles } }: RoleFile, t: Translate): XmlElement {
  const speakers = new Set(moves.flatMap(({ evidence }) => evidence.map(({ statedBy }) => statedBy)));
  const titles = roles.filter(({ id }) => speakers.has(id)).map(({ title }) => title);
  const title = markText(role.title);
  return tag(
    'p',
    'mb-4 rounded-xl border border-dashed border-line-strong p-4 text-sm text-ink-soft',
    ...withTexts(
      titles.length === 0
        ? t('role.mentionedByOthers', { title })
        : t('role.mentioned', {
            count: titles.length,
            names: new Intl.ListFormat(t.locale).format(titles.map(markText)),
            title,
          }),
    ),
  );
}

function glance({ role: { level }, document }: RoleFile, { t }: SiteFrame): XmlElement {
  const fact = (name: string, ...content: readonly Content[]) => [
    tag('dt', 'text-ink-soft', name),
    tag('dd', 'min-w-0 break-words', ...content),
  ];
  const tags =
    document === null || document.tags.length === 0
      ? [t('role.noTags')]
      : [
          tag(
            'span',
            'flex flex-wrap gap-1.5',
            ...document.tags.map((each) => chip('plain', stated('bdi', '', each))),
          ),
        ];
  return section(
    'glance',
    t,
    tag(
      'dl',
      'grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm',
      ...fact(t('role.level'), t('role.levelTrack', { level: sayLevel(level, t), track: level.track })),
      ...fact(
        t('role.because'),
        ...withTexts(sayLevelReason({ ...level, signs: markWords(level.signs) }, t)),
      ),
      ...fact(t('role.howSure'), describeConfidence(level.confidence, t)),
      ...(document === null
        ? []
        : [
            ...fact(t('role.tags'), ...tags),
            ...fact(t('role.document'), document.file),
            ...fact(t('role.source'), ...source(document.source, t)),
          ]),
    ),
  );
}

const source = (text: string | null, t: Translate): Content[] =>
  text === null
    ? [t('role.noSource')]
    : sourceParts(text).map((part) =>
        part.href === null
          ? part.text
          : element(
              'a',
              { href: part.href, rel: 'noreferrer noopener', class: 'underline underline-offset-4' },
              part.text,
            ),
      );

const paragraphs = (text: string | null, t: Translate): XmlElement[] =>
  text === null
    ? [quiet(t('role.noDefinition'))]
    : text.split(/\n\s*\n/u).map((paragraph) => stated('p', 'text-sm/relaxed', paragraph));

const pay = ({ pay: band }: PublishedDocument, t: Translate): XmlElement[] =>
  band === null
    ? [quiet(t('role.noBand'))]
    : [
        quiet(
          ...saidWith(
            (quote) => t(band.openEnded ? 'role.paySaysOpen' : 'role.paySays', { quote }),
            stated('q', 'text-ink', band.text),
          ),
        ),
      ];

const skillLines = (lines: readonly SkillLine[], kind: 'hard' | 'soft', t: Translate): XmlElement[] =>
  lines.length === 0
    ? [quiet(t('role.noSkills', { kind }))]
    : [
        tag(
          'ul',
          'space-y-3',
          ...lines.map(({ text, heading }) => {
            const lead = heading !== null && text.startsWith(heading) ? heading : '';
            return stated(
              'li',
              'border-s-2 border-line ps-3 text-sm/relaxed',
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
  { settings: { base }, t }: SiteFrame,
): XmlElement[] {
  const named = new Set(lines.flatMap(({ skills }) => skills));
  const shown = skillNames.filter(({ id }) => named.has(id));
  if (shown.length === 0) return [];
  return [
    element(
      'ul',
      { 'aria-label': t('page.skillsNamed'), class: 'flex flex-wrap gap-1.5' },
      ...shown.map(({ id, name }) =>
        element('li', {}, link(`${base}skills/${id}`, '', chip('accent', stated('bdi', '', name)))),
      ),
    ),
  ];
}

function education(
  { education: { minimum, preferred, fields } }: PublishedDocument,
  t: Translate,
): XmlElement[] {
  if (minimum.length + preferred.length + fields.length === 0) return [quiet(t('role.noEducation'))];
  return [
    named(t('role.minimum'), minimum, t),
    named(t('role.preferred'), preferred, t),
    named(t('role.fields'), fields, t),
  ];
}

const experience = ({ experience: asked }: PublishedDocument, t: Translate): XmlElement[] =>
  asked === null
    ? [quiet(t('role.noExperience'))]
    : [stated('p', 'text-sm/relaxed', asked.text), named(t('role.preferred'), asked.preferred, t)];
