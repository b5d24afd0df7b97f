import type { PublishedDocument, RoleFile } from '#contract/bundle-role.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { PanelSection } from './panel-section.tsx';
import { SkillSection } from './skill-section.tsx';
import { TextList } from './text-list.tsx';

function Education({ minimum, preferred, fields }: PublishedDocument['education']) {
  if (minimum.length + preferred.length + fields.length === 0)
    return <p className="text-sm text-ink-soft">{t('role.noEducation')}</p>;
  return (
    <>
      <TextList title={t('role.minimum')} texts={minimum} />
      <TextList title={t('role.preferred')} texts={preferred} />
      <TextList title={t('role.fields')} texts={fields} />
    </>
  );
}

/** What a role's document asks for and gives to do, section by section, with the file it stands in. */
export function DocumentSections({
  document,
  names,
}: {
  document: PublishedDocument;
  names: RoleFile['skillNames'];
}) {
  const { file, responsibilities, skills, education, experience } = document;
  return (
    <>
      <SkillSection name="hard" lines={skills.hard} names={names} from={file} />
      <SkillSection name="soft" lines={skills.soft} names={names} from={file} />
      <PanelSection name="primary" aside={responsibilities.primary.length} from={file}>
        <TextList texts={responsibilities.primary} none={t('role.noPrimary')} />
      </PanelSection>
      <PanelSection name="secondary" aside={responsibilities.secondary.length} from={file}>
        <TextList texts={responsibilities.secondary} none={t('role.noSecondary')} />
      </PanelSection>
      <PanelSection name="education" from={file}>
        <Education {...education} />
      </PanelSection>
      <PanelSection name="experience" from={file}>
        {experience === null ? (
          <p className="text-sm text-ink-soft">{t('role.noExperience')}</p>
        ) : (
          <>
            <p {...stated} className="text-sm/relaxed">
              {experience.text}
            </p>
            <TextList title={t('role.preferred')} texts={experience.preferred} />
          </>
        )}
      </PanelSection>
    </>
  );
}
