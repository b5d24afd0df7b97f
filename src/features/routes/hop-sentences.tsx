import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import { describeEvidence } from '#domain/graph/describe-evidence.ts';

/** The sentences that state a move, word for word, with where they stand. */
export function HopSentences({ move, titleOf }: { move: CareerMove; titleOf: (id: RoleId) => string }) {
  return (
    <ul className="space-y-1.5 border-l-2 border-line pl-3 text-sm">
      {move.evidence.map((evidence) => {
        const { speaker, section, place } = describeEvidence(evidence, titleOf);
        return (
          <li key={`${evidence.file} ${evidence.line} ${evidence.text}`}>
            <q>{evidence.text}</q>{' '}
            <span className="text-ink-soft">
              — {speaker}, “{section}” <span className="text-xs break-all">({place})</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
