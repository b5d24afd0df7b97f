import { markSkills } from '#domain/skills/mark-skills.ts';
import { stated } from '#messages/stated.ts';

/** A sentence word for word, with the name of a skill marked where it stands there. */
export function MarkedSentence({ text, skill }: { text: string; skill: { id: string; name: string } }) {
  return (
    <q {...stated}>
      {markSkills(text, [skill]).parts.map((part, position) =>
        part.skill === null ? (
          part.text
        ) : (
          <mark key={position} className="rounded-xs bg-accent-soft text-accent-strong">
            {part.text}
          </mark>
        ),
      )}
    </q>
  );
}
