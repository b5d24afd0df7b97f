import type { RoleFile } from '#contract/bundle-role.ts';
import { memo, useState } from 'react';
import { jobsAddress } from '#contract/jobs-address.ts';
import { pageSettings } from '#data/page-settings.ts';
import { buttonClass } from '#ui/button-class.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { DocumentSections } from './document-sections.tsx';
import { FoldedSectionsContext, useFoldedSections } from './folded-sections.ts';
import { MentionedBy } from './mentioned-by.tsx';
import { MoveStatements } from './move-statements.tsx';
import { PanelSection } from './panel-section.tsx';
import { RoleFacts } from './role-facts.tsx';
import { RolePay } from './role-pay.tsx';
import { RoleRoutes } from './role-routes.tsx';
import { SkillCoverage } from './skill-coverage.tsx';
import { SectionJumps } from './section-jumps.tsx';

function Definition({ text }: { text: string | null }) {
  if (text === null) return <p className="text-sm text-ink-soft">{t('role.noDefinition')}</p>;
  return text.split(/\n\s*\n/u).map((paragraph, position) => (
    <p key={position} {...stated} className="text-sm/relaxed">
      {paragraph}
    </p>
  ));
}

/** All that is known of a role: level, pay beside other roles', its document section by section, its moves with their sentences. */
export const RolePanel = memo(function RolePanel({ file }: { file: RoleFile }) {
  const sections = useFoldedSections();
  const { role, document } = file;
  const [whole, setWhole] = useState<string | null>(null);
  const { jobs, disclaimer } = pageSettings;
  const openJobs = jobsAddress(jobs, role);
  return (
    <FoldedSectionsContext value={sections}>
      <div key={role.id} data-whole={whole === role.id || undefined} className="p-4 sm:p-6">
        {document === null ? <MentionedBy file={file} /> : <SectionJumps onJump={() => setWhole(role.id)} />}
        <RoleRoutes id={role.id} />
        {openJobs !== null && (
          <a href={openJobs} rel="noreferrer" className={buttonClass('secondary', 'mb-4')}>
            {t('role.jobs')}
          </a>
        )}
        <RoleFacts file={file} />
        <RolePay file={file} />
        {document !== null && (
          <PanelSection name="definition" from={document.file}>
            <Definition text={document.definition} />
          </PanelSection>
        )}
        <MoveStatements file={file} />
        {document !== null && <SkillCoverage document={document} names={file.skillNames} />}
        {document !== null && <DocumentSections document={document} names={file.skillNames} />}
        {disclaimer !== null && <p className="border-t pt-3 text-xs text-ink-soft">{disclaimer}</p>}
      </div>
    </FoldedSectionsContext>
  );
});
