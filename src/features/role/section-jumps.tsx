import { type SectionName, sectionId, sectionTitles } from '#domain/page/section-titles.ts';
import { use } from 'react';
import { flushSync } from 'react-dom';
import { FoldedSectionsContext } from './folded-sections.ts';

/** Where one can go, in order, in fewer words than the headings have. */
const jumps: readonly { name: SectionName; label: string }[] = [
  { name: 'glance', label: 'At a glance' },
  { name: 'pay', label: 'Pay' },
  { name: 'around', label: 'Neighbours’ pay' },
  { name: 'definition', label: 'Definition' },
  { name: 'moves', label: 'Moves' },
  { name: 'have', label: 'Skills you have' },
  { name: 'hard', label: 'Hard skills' },
  { name: 'soft', label: 'Soft skills' },
  { name: 'primary', label: 'Responsibilities' },
  { name: 'education', label: 'Education' },
  { name: 'experience', label: 'Experience' },
];
const all = Object.keys(sectionTitles) as SectionName[];

const buttonClass =
  'min-h-7 rounded-lg px-2 text-left text-sm text-accent hover:bg-raised pointer-coarse:min-h-11';

/** Ways from the top of the panel to each of its sections; one that is folded opens. */
export function SectionJumps() {
  const { folded, fold } = use(FoldedSectionsContext);
  const areAllFolded = all.every((name) => folded.has(name));
  const jump = (name: SectionName) => {
    // The section must be open before it can be scrolled to.
    flushSync(() => fold([name], false));
    document.getElementById(sectionId(name))?.scrollIntoView();
    document.getElementById(`${sectionId(name)}-title`)?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label="Parts of this panel" className="-mt-2 pb-3">
      <ul className="-mx-2 flex flex-wrap">
        {jumps.map(({ name, label }) => (
          <li key={name}>
            <button type="button" onClick={() => jump(name)} className={buttonClass}>
              {label}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => fold(all, !areAllFolded)}
            className={`${buttonClass} font-medium`}
          >
            {areAllFolded ? 'Unfold all' : 'Fold all'}
          </button>
        </li>
      </ul>
    </nav>
  );
}
