import { type SectionName, sectionId, sectionJumps, sectionNames } from '#domain/page/section-names.ts';
import { t } from '#messages/spoken.ts';
import { use } from 'react';
import { flushSync } from 'react-dom';
import { FoldedSectionsContext } from './folded-sections.ts';

const buttonClass =
  'min-h-7 rounded-lg px-2 text-start text-sm text-accent hover:bg-raised pointer-coarse:min-h-11';

/** Ways from the top of the panel to each of its sections; one that is folded opens. `onJump` lays out all of them. */
export function SectionJumps({ onJump }: { onJump: () => void }) {
  const { folded, fold } = use(FoldedSectionsContext);
  const areAllFolded = sectionNames.every((name) => folded.has(name));
  const jump = (name: SectionName) => {
    // The section must be open before it can be scrolled to, and those above it as high as they are.
    flushSync(() => {
      fold([name], false);
      onJump();
    });
    document.getElementById(sectionId(name))?.scrollIntoView();
    document.getElementById(`${sectionId(name)}-title`)?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={t('role.jumps')} className="-mt-2 pb-3">
      <ul className="-mx-2 flex flex-wrap">
        {sectionJumps.map(({ name, label }) => (
          <li key={name} className="flex">
            <button type="button" onClick={() => jump(name)} className={buttonClass}>
              {t(label)}
            </button>
          </li>
        ))}
        <li className="flex">
          <button
            type="button"
            onClick={() => fold(sectionNames, !areAllFolded)}
            className={`${buttonClass} font-medium`}
          >
            {t(areAllFolded ? 'role.unfold' : 'role.fold')}
          </button>
        </li>
      </ul>
    </nav>
  );
}
