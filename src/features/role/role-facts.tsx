import type { RoleFile } from '#contract/bundle-role.ts';
import { describeConfidence } from '#domain/titles/describe-confidence.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { Chip } from '#ui/chip.tsx';
import { t } from '#messages/spoken.ts';
import type { ReactNode } from 'react';
import { PanelSection } from './panel-section.tsx';
import { SourceAddress } from './source-address.tsx';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}

/** A role's level and why it has it, its tags, and where all that is said of it comes from. */
export function RoleFacts({ file: { role, document } }: { file: RoleFile }) {
  const { level } = role;
  return (
    <PanelSection name="glance">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
        <Fact name="Level">
          {sayLevel(level, t)}, {level.track} track
        </Fact>
        <Fact name="Because">{level.reason}</Fact>
        <Fact name="How sure">{describeConfidence(level.confidence)}</Fact>
        {document !== null && (
          <>
            <Fact name="Tags">
              {document.tags.length === 0 ? (
                <span className="text-ink-soft">The document has none.</span>
              ) : (
                <span className="flex flex-wrap gap-1.5">
                  {document.tags.map((tag) => (
                    <Chip key={tag}>{tag}</Chip>
                  ))}
                </span>
              )}
            </Fact>
            <Fact name="Document">{document.file}</Fact>
            <Fact name="Source">
              {document.source === null ? (
                <span className="text-ink-soft">The document names none.</span>
              ) : (
                <SourceAddress source={document.source} />
              )}
            </Fact>
          </>
        )}
      </dl>
    </PanelSection>
  );
}
