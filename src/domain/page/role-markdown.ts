import type { RoleDocument } from '#domain/document/role-document.ts';
import { escapeMarkdown, markdownAddress } from '#domain/export/escape-markdown.ts';
import type { CareerMove, RoleId, RoleNode } from '#domain/graph/career-graph.ts';
import { describeEvidence } from '#domain/graph/describe-evidence.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { otherEnd, type Side, sideOf } from '#domain/graph/role-view.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { sayLevelReason } from '#domain/titles/say-level-reason.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import type { Translate } from '#messages/message-types.ts';

/** All that is known of a role, as its file has it. */
export interface KnownRole {
  role: RoleNode;
  document: Omit<RoleDocument, 'lines' | 'diagnostics'> | null;
  neighbourhood: {
    roles: readonly Pick<RoleNode, 'id' | 'title' | 'documented' | 'pay'>[];
    moves: readonly CareerMove[];
  };
}

export interface RoleMarkdownOptions {
  /** The name of the site. */
  site: string;
  /** The address of a role's page, absolute where that is known. */
  addressOf: (id: RoleId) => string;
  /** A sentence of the owner's. */
  disclaimer: string | null;
  /** Says what the page says. */
  t: Translate;
}

const sides: readonly Side[] = ['entry', 'advancement', 'lateral'];

/**
 * A role's page as Markdown: its facts, every move with the sentences that state it, and its document section by section; what is not stated
 * is left out. Texts stand there literally, whatever they hold.
 */
export function roleMarkdown(known: KnownRole, options: RoleMarkdownOptions): string {
  const { role, document } = known;
  const { t } = options;
  const fact = (name: Parameters<typeof t>[0], value: string) =>
    `- ${t('page.said', { name: t(name), value })}`;
  const lines = [
    `# ${escapeMarkdown(role.title) || role.id}`,
    '',
    fact('role.jumpPay', escapeMarkdown(describeBand(role, t))),
    fact('role.level', `${sayLevel(role.level, t)} (${escapeMarkdown(sayLevelReason(role.level, t))})`),
    ...(role.family === null ? [] : [fact('table.family', escapeMarkdown(role.family))]),
    ...(role.aliases.length === 0
      ? []
      : [`- ${t('page.alsoCalled', { names: escapeMarkdown(role.aliases.join(t('list.comma'))) })}`]),
    ...(document === null ? [] : [fact('role.document', escapeMarkdown(document.file))]),
    ...(document?.source == null ? [] : [fact('role.source', escapeMarkdown(document.source))]),
    '',
    ...paragraphs(document?.definition ?? null),
    ...moves(known, options),
    ...(document === null ? [] : sections(document, t)),
    `${opening(options.site)}. ${t('export.caveat')}`,
    ...(options.disclaimer === null ? [] : ['', opening(options.disclaimer)]),
    '',
    `<${markdownAddress(options.addressOf(role.id))}>`,
    '',
  ];
  return lines.join('\n');
}

/** A text that begins a line or an entry: what could make a heading, a list or a quotation of it is escaped too. */
const opening = (text: string): string =>
  escapeMarkdown(text)
    .replace(/^[#>+=|-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const paragraphs = (text: string | null): string[] =>
  (text ?? '')
    .split(/\n\s*\n/u)
    .map(opening)
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => [paragraph, '']);

function moves({ role, neighbourhood }: KnownRole, { addressOf, t }: RoleMarkdownOptions): string[] {
  const others = new Map(neighbourhood.roles.map((other) => [other.id, other]));
  const titleOf = (id: RoleId) => others.get(id)?.title ?? id;
  const item = (move: CareerMove): string[] => {
    const id = otherEnd(move, role.id);
    const other = others.get(id);
    const band = other === undefined ? '' : ` — ${escapeMarkdown(describeBand(other, t))}`;
    return [
      `- [${escapeMarkdown(titleOf(id))}](${markdownAddress(addressOf(id))})${band}. ${escapeMarkdown(describeStatement(move, titleOf, t))}.`,
      ...move.evidence.map((evidence) => {
        const { speaker, place } = describeEvidence(evidence, titleOf, t);
        const quote = t('export.quoted', { text: escapeMarkdown(evidence.text) });
        return `  - ${quote} (${escapeMarkdown(speaker)}${t('list.comma')}${escapeMarkdown(place)})`;
      }),
    ];
  };
  return sides.flatMap((side) => {
    const items = neighbourhood.moves.filter((move) => sideOf(move, role.id) === side).flatMap(item);
    return items.length === 0 ? [] : [`## ${t(`side.${side}`)}`, '', ...items, ''];
  });
}

const sections = (
  { skills, responsibilities, education, experience }: NonNullable<KnownRole['document']>,
  t: Translate,
): string[] => [
  ...list(
    t('role.about-hard'),
    skills.hard.map(({ text }) => text),
  ),
  ...list(
    t('role.about-soft'),
    skills.soft.map(({ text }) => text),
  ),
  ...list(t('role.about-primary'), responsibilities.primary),
  ...list(t('role.about-secondary'), responsibilities.secondary),
  ...list(t('compare.educationMinimum'), education.minimum),
  ...list(t('compare.educationPreferred'), education.preferred),
  ...list(t('role.fields'), education.fields),
  ...list(t('role.about-experience'), experience === null ? [] : [experience.text, ...experience.preferred]),
];

const list = (heading: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [`## ${heading}`, '', ...texts.map((text) => `- ${opening(text)}`), ''];
