import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import { describeEvidence } from '#domain/graph/describe-evidence.ts';
import { markText } from '#messages/marked-texts.ts';
import { t } from '#messages/spoken.ts';
import { StatedSentence } from '#ui/stated-sentence.tsx';

/** The sentences that state a move, word for word, with where they stand. */
export function HopSentences({ move, titleOf }: { move: CareerMove; titleOf: (id: RoleId) => string }) {
  return (
    <ul className="space-y-1.5 border-s-2 border-line ps-3 text-sm">
      {move.evidence.map((evidence) => (
        <StatedSentence
          key={`${evidence.file} ${evidence.line} ${evidence.text}`}
          text={evidence.text}
          {...describeEvidence(evidence, (id) => markText(titleOf(id)), t)}
        />
      ))}
    </ul>
  );
}
