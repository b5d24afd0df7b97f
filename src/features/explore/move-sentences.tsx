import type { RoleId } from '#domain/graph/career-graph.ts';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { describeEvidence } from '#domain/graph/describe-evidence.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { comparePay } from '#domain/pay/compare-pay.ts';
import { describePayComparison } from '#domain/pay/describe-pay-comparison.ts';
import { Icon } from '#ui/icon.tsx';
import { MarkedTexts } from '#ui/marked-texts.tsx';
import { StatedSentence } from '#ui/stated-sentence.tsx';
import { markText } from '#messages/marked-texts.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import type { RoleScene } from './role-scene.ts';

interface MoveSentencesProps {
  move: CareerMove;
  roles: RoleScene['roles'];
  onClose: () => void;
}

/** One move of the graph: its ends and kind, who states it in which sentences, and what happens to pay. */
export function MoveSentences({ move, roles, onClose }: MoveSentencesProps) {
  const titleOf = (id: RoleId) => roles.get(id)?.title ?? id;
  const marked = (id: RoleId) => markText(titleOf(id));
  const [a, b] = [titleOf(move.from), titleOf(move.to)];
  const pay = comparePay(roles.get(move.from)?.pay ?? null, roles.get(move.to)?.pay ?? null);
  return (
    <section
      aria-label={t('role.move', { from: a, to: b })}
      className="max-h-72 w-[min(30rem,calc(100vw-2rem))] overflow-y-auto rounded-2xl border border-line bg-surface p-4 text-sm shadow-raised"
    >
      <div className="flex items-start justify-between gap-3">
        <div aria-live="polite">
          <p className="font-semibold">
            <bdi {...stated}>{a}</bdi>{' '}
            <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
              {move.kind === 'step' ? '→' : '↔'}
            </span>
            <span className="sr-only">{t(move.kind === 'step' ? 'role.to' : 'role.and')}</span>{' '}
            <bdi {...stated}>{b}</bdi>
          </p>
          <p className="text-ink-soft">
            <MarkedTexts
              said={t(move.kind === 'step' ? 'role.stepStated' : 'role.lateralStated', {
                statement: describeStatement(move, marked, t),
              })}
            />
          </p>
        </div>
        <button
          type="button"
          onClick={onClose}
          aria-label={t('role.closeSentences')}
          className="grid size-9 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
        >
          <Icon name="close" className="size-4" />
        </button>
      </div>
      <ul className="mt-2 space-y-1.5 border-s-2 border-line ps-3">
        {move.evidence.map((evidence) => (
          <StatedSentence
            key={`${evidence.file} ${evidence.line} ${evidence.text}`}
            text={evidence.text}
            {...describeEvidence(evidence, marked, t)}
          />
        ))}
      </ul>
      <p className="mt-2 text-ink-soft">
        <MarkedTexts
          said={`${describePayComparison(pay, { a: markText(a), b: markText(b) }, t).join('. ')}.`}
        />
      </p>
    </section>
  );
}
