import { describe, expect, it } from 'vitest';
import { contentPolicy, framePolicy } from './content-policy.ts';

describe('contentPolicy', () => {
  it('allows the site’s own files and what has a known hash, and nothing inline or evaluated', () => {
    const policy = contentPolicy({ styles: ['sha256-a'], scripts: ['sha256-b'] });
    expect(policy.split('; ').slice(0, 3)).toEqual([
      "default-src 'none'",
      "script-src 'self' 'sha256-b'",
      "style-src 'self' 'sha256-a'",
    ]);
    // The page in which an embed is put together shows what it will look like.
    expect(policy).toContain("frame-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});

describe('framePolicy', () => {
  it('lets everybody show embeds and nobody else’s site other pages, unless the owner lists who may', () => {
    expect(framePolicy(true, [])).toBeNull();
    expect(framePolicy(false, [])).toBe("frame-ancestors 'self'");
    for (const isEmbed of [true, false])
      expect(framePolicy(isEmbed, ['https://a.example'])).toBe("frame-ancestors 'self' https://a.example");
  });
});
