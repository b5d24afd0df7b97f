import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { ladderOrder } from '#domain/graph/ladder-order.ts';
import { outlineView, type OutlineEntry } from '#domain/graph/outline-view.ts';
import { sideNames } from '#domain/graph/side-names.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { sidesInOrder } from './describe-scene.ts';
import { escapeMarkdown, markdownAddress } from './escape-markdown.ts';
import { type ExportedScene, type ExportSource, moveCaveat, sceneRole } from './exported-scene.ts';

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
    return `[${title}](${markdownAddress(this.#options.addressOf(id))}) — ${escapeMarkdown(describeBand(role))}`;
  }

  entries(entries: readonly OutlineEntry[], indent: string): string[] {
    return entries.flatMap(({ id, side, moves, entries: more }) => [
      `${indent}- ${indent === '' ? '' : `${sideNames[side].one}: `}${this.role(id)}. ${this.#statements(moves)}`,
      ...(this.#options.sentences ? this.#sentences(moves, `${indent}  `) : []),
      ...this.entries(more, `${indent}  `),
    ]);
  }

  #statements(moves: readonly CareerMove[]): string {
    return moves.map((move) => `${escapeMarkdown(describeStatement(move, this.#titleOf))}.`).join(' ');
  }

  #sentences(moves: readonly CareerMove[], indent: string): string[] {
    return moves
      .flatMap(({ evidence }) => evidence)
      .map(
        ({ text, statedBy, file, line }) =>
          `${indent}- “${escapeMarkdown(text)}” (${escapeMarkdown(this.#titleOf(statedBy))}, ${escapeMarkdown(file)}, line ${line})`,
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
    `## ${sideNames[side].heading}`,
    '',
    ...(outline[side].length > 0 ? writer.entries(outline[side], '') : ['No role is stated here.']),
    '',
  ]);
  return [
    `# ${escapeMarkdown(options.title)}`,
    '',
    `${writer.role(view.focus)}.`,
    '',
    ...sides,
    `${escapeMarkdown(options.corpus)}. ${moveCaveat}`,
    '',
    `<${markdownAddress(options.address)}>`,
    '',
  ].join('\n');
}
