import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { ladderOrder } from '#domain/graph/ladder-order.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';
import { outlineView, type OutlineEntry } from '#domain/graph/outline-view.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { sidesInOrder } from './describe-scene.ts';
import { escapeMarkdown, markdownAddress } from './escape-markdown.ts';
import { type ExportedScene, type ExportSource, sceneRole } from './exported-scene.ts';

export interface MarkdownOptions extends ExportSource {
  title: string;
  /** The address of a role's page. */
  addressOf: (id: RoleId) => string;
  /** Whether each move is followed by the sentences that state it. */
  sentences: boolean;
}

class OutlineWriter {
  readonly #scene: ExportedScene;
  readonly #options: MarkdownOptions;

  constructor(scene: ExportedScene, options: MarkdownOptions) {
    this.#scene = scene;
    this.#options = options;
  }

  /** A role in words, with a link to its page. */
  role(id: RoleId): string {
    const role = sceneRole(this.#scene, id);
    const title = escapeMarkdown(role.title) || escapeMarkdown(id);
    return `[${title}](${markdownAddress(this.#options.addressOf(id))}) — ${escapeMarkdown(describeBand(role, this.#options.t))}`;
  }

  entries(entries: readonly OutlineEntry[], indent: string): string[] {
    return entries.flatMap(({ id, side, moves, entries: more }) => [
      `${indent}- ${indent === '' ? '' : `${this.#options.t(`side.${side}Role`)}: `}${this.role(id)}. ${this.#statements(moves)}`,
      ...(this.#options.sentences ? this.#sentences(moves, `${indent}  `) : []),
      ...this.entries(more, `${indent}  `),
    ]);
  }

  /** A placed role as one line, with its side and who states the move that it was reached by. */
  row({ key, id, place, via }: PlacedRole): string {
    const moves = this.#scene.view.moves
      .filter(({ from, to }) => (from === key && to === via) || (to === key && from === via))
      .map(({ move }) => move);
    const side = place === 'focus' ? '' : `${this.#options.t(`side.${place}Role`)}: `;
    return `- ${side}${this.role(id)}. ${this.#statements(moves)}`.trimEnd();
  }

  #statements(moves: readonly CareerMove[]): string {
    return moves
      .map((move) => `${escapeMarkdown(describeStatement(move, this.#titleOf, this.#options.t))}.`)
      .join(' ');
  }

  #sentences(moves: readonly CareerMove[], indent: string): string[] {
    const { t } = this.#options;
    return moves
      .flatMap(({ evidence }) => evidence)
      .map(
        ({ text, statedBy, file, line }) =>
          `${indent}- ${t('export.quoted', { text: escapeMarkdown(text) })} (${escapeMarkdown(this.#titleOf(statedBy))}${t('list.comma')}${t('fact.evidencePlace', { file: escapeMarkdown(file), line })})`,
      );
  }

  readonly #titleOf = (id: RoleId): string => sceneRole(this.#scene, id).title;
}

/**
 * The view as an outline in Markdown: a heading for each side with its roles, nested where the view goes further, each with its band and
 * who states the move. Titles and sentences stand there literally, whatever they hold.
 */
export function viewMarkdown(scene: ExportedScene, options: MarkdownOptions): string {
  const { view, roles } = scene;
  const writer = new OutlineWriter(scene, options);
  const outline = outlineView(view, ladderOrder(roles));
  const sides = sidesInOrder.flatMap((side) => [
    `## ${options.t(`side.${side}`)}`,
    '',
    ...(outline[side].length > 0 ? writer.entries(outline[side], '') : [options.t('role.none')]),
    '',
  ]);
  return page(options, [`${writer.role(view.focus)}.`, '', ...sides]);
}

/** Some placed roles of the view, named by their keys, as a list in Markdown in that order. */
export function rowsMarkdown(
  scene: ExportedScene,
  keys: readonly string[],
  options: Omit<MarkdownOptions, 'sentences'>,
): string {
  const writer = new OutlineWriter(scene, { ...options, sentences: false });
  const placed = new Map(scene.view.roles.map((role) => [role.key, role]));
  const rows = keys.flatMap((key) => placed.get(key) ?? []).map((role) => writer.row(role));
  return page(options, [...rows, '']);
}

function page(
  { title, corpus, address, t }: Pick<MarkdownOptions, 'title' | 'corpus' | 'address' | 't'>,
  lines: readonly string[],
): string {
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    ...lines,
    `${escapeMarkdown(corpus)}. ${t('export.caveat')}`,
    '',
    `<${markdownAddress(address)}>`,
    '',
  ].join('\n');
}
