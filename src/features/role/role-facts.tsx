import type { RoleFile } from '#contract/bundle-role.ts';
import { describeConfidence } from '#domain/titles/describe-confidence.ts';
import { sayLevelReason } from '#domain/titles/say-level-reason.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { Chip } from '#ui/chip.tsx';
import { markWords } from '#messages/marked-texts.ts';
import { t } from '#messages/spoken.ts';
import { MarkedTexts } from '#ui/marked-texts.tsx';
import { stated } from '#messages/stated.ts';
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
        <Fact name={t('role.level')}>
          {t('role.levelTrack', { level: sayLevel(level, t), track: level.track })}
        </Fact>
        <Fact name={t('role.because')}>
          <MarkedTexts said={sayLevelReason({ ...level, signs: markWords(level.signs) }, t)} />
        </Fact>
        <Fact name={t('role.howSure')}>{describeConfidence(level.confidence, t)}</Fact>
        {document !== null && (
          <>
            <Fact name={t('role.tags')}>
              {document.tags.length === 0 ? (
                <span className="text-ink-soft">{t('role.noTags')}</span>
              ) : (
                <span className="flex flex-wrap gap-1.5">
                  {document.tags.map((tag) => (
                    <Chip key={tag}>
                      <bdi {...stated}>{tag}</bdi>
                    </Chip>
                  ))}
                </span>
              )}
            </Fact>
            <Fact name={t('role.document')}>{document.file}</Fact>
            <Fact name={t('role.source')}>
              {document.source === null ? (
                <span className="text-ink-soft">{t('role.noSource')}</span>
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
