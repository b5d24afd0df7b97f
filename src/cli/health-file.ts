import type { HealthFile } from '#contract/bundle-health.ts';
import { BUNDLE_FORMAT } from '#contract/bundle-parse.ts';
import { healthCodes, type HealthCode } from '#domain/health/health-codes.ts';
import type { HealthFinding } from '#domain/health/health-finding.ts';

/** The findings as the bundle holds them: what a code alone decides stands there once. */
export function healthFile(findings: readonly HealthFinding[]): HealthFile {
  const codes = new Set<HealthCode>(findings.map(({ code }) => code));
  return {
    format: BUNDLE_FORMAT,
    kinds: [...codes].map((code) => ({ code, ...healthCodes[code] })),
    findings: findings.map(({ code, roles, places, message }) => ({ code, roles, places, message })),
  };
}
