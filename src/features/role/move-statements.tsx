import type { RoleFile } from '#contract/bundle-role.ts';
import type { Move } from '#domain/document/role-document.ts';
import type { CareerMove, MoveEvidence } from '#domain/graph/career-graph.ts';
import { describeEvidence } from '#domain/graph/describe-evidence.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import type { Side } from '#domain/graph/role-view.ts';
import { otherEnd, sideOf } from '#domain/graph/role-view.ts';
import { MarkedTexts } from '#ui/marked-texts.tsx';
import { StatedSentence } from '#ui/stated-sentence.tsx';
import { markText } from '#messages/marked-texts.ts';
import type { MessageKey } from '#messages/message-types.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import { PanelSection } from './panel-section.tsx';

const sides = [
  { side: 'entry', title: 'role.statedEntry', none: 'role.noEntry' },
  { side: 'advancement', title: 'role.statedAdvancement', none: 'role.noAdvancement' },
  { side: 'lateral', title: 'role.statedLateral', none: 'role.noLateral' },
] as const satisfies readonly { side: Side; title: MessageKey; none: MessageKey }[];

interface MoveItemProps {
  move: CareerMove;
  /** The role whose moves these are. */
  id: string;
  titleOf: (id: string) => string;
}

function MoveItem({ move, id, titleOf }: MoveItemProps) {
  const other = otherEnd(move, id);
  const marked = (role: string) => markText(titleOf(role));
  const isOwn = ({ statedBy }: MoveEvidence) => statedBy === id;
  const ownFirst = move.evidence.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return (
    <li className="space-y-1 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Link
          to="/roles/$id"
          params={{ id: other }}
          className="inline-flex min-h-6 items-center font-medium underline decoration-line-strong underline-offset-4 hover:text-accent pointer-coarse:min-h-11"
        >
          <bdi {...stated}>{titleOf(other)}</bdi>
        </Link>
        <span className="text-xs text-ink-soft">
          <MarkedTexts said={describeStatement(move, marked, t)} />
        </span>
      </div>
      <ul className="space-y-0.5 border-s-2 border-line ps-3">
        {ownFirst.map((evidence) => (
          <StatedSentence
            key={`${evidence.statedBy} ${evidence.line}`}
            text={evidence.text}
            {...describeEvidence(evidence, marked, t)}
          />
        ))}
      </ul>
    </li>
  );
}

/** A line of moves that names no role: somebody's background or a field of work, in the author's words. */
function OtherPhrase({ phrase }: { phrase: Move }) {
  return (
    <li className="text-sm">
      <q {...stated}>{phrase.text}</q>{' '}
      <span className="text-xs text-ink-soft">{t('role.phrase', { kind: phrase.kind })}</span>
    </li>
  );
}

/** Every move of a role, by kind, with who states it and in which words. */
export function MoveStatements({ file }: { file: RoleFile }) {
  const { moves, roles } = file.neighbourhood;
  const titles = new Map(roles.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => titles.get(id) ?? id;
  return (
    <PanelSection name="moves" aside={moves.length}>
      <div className="space-y-5">
        {sides.map(({ side, title, none }) => {
          const ofSide = moves.filter((move) => sideOf(move, file.role.id) === side);
          const phrases = file.document?.moves[side].filter(({ roles }) => roles.length === 0) ?? [];
          return (
            <div key={side} className="space-y-2">
              <h3 className="text-sm font-semibold text-ink-soft">{t(title)}</h3>
              {ofSide.length + phrases.length === 0 ? (
                <p className="text-sm text-ink-soft">{t(none)}</p>
              ) : (
                <ul className="space-y-3">
                  {ofSide.map((move) => (
                    <MoveItem
                      key={`${move.from} ${move.to} ${move.kind}`}
                      move={move}
                      id={file.role.id}
                      titleOf={titleOf}
                    />
                  ))}
                  {phrases.map((phrase) => (
                    <OtherPhrase key={phrase.line} phrase={phrase} />
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </div>
    </PanelSection>
  );
}
