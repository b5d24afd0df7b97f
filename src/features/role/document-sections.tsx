import type { PublishedDocument, RoleFile } from '#contract/bundle-role.ts';
import { PanelSection } from './panel-section.tsx';
import { SkillSection } from './skill-section.tsx';
import { TextList } from './text-list.tsx';

function Education({ minimum, preferred, fields }: PublishedDocument['education']) {
  if (minimum.length + preferred.length + fields.length === 0)
    return (
      <p className="text-sm text-ink-soft">
        The document states no education. What it asks for may stand under experience or skills.
      </p>
    );
  return (
    <>
      <TextList title="Minimum" texts={minimum} />
      <TextList title="Preferred" texts={preferred} />
      <TextList title="Relevant fields of study" texts={fields} />
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
        <TextList texts={responsibilities.primary} none="The document states no primary responsibilities." />
      </PanelSection>
      <PanelSection name="secondary" aside={responsibilities.secondary.length} from={file}>
        <TextList
          texts={responsibilities.secondary}
          none="The document states no secondary responsibilities."
        />
      </PanelSection>
      <PanelSection name="education" from={file}>
        <Education {...education} />
      </PanelSection>
      <PanelSection name="experience" from={file}>
        {experience === null ? (
          <p className="text-sm text-ink-soft">The document states no experience.</p>
        ) : (
          <>
            <p className="text-sm/relaxed">{experience.text}</p>
            <TextList title="Preferred" texts={experience.preferred} />
          </>
        )}
      </PanelSection>
    </>
  );
}
