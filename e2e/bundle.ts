import type { Manifest } from '#contract/bundle-manifest.ts';
import { rolePath } from '#contract/bundle-paths.ts';
import type { RoleFile } from '#contract/bundle-role.ts';
import type { APIRequestContext } from '@playwright/test';

/** The role's file as it is served, to compare a page with. */
export async function fetchRole(request: APIRequestContext, id: string): Promise<RoleFile> {
  const manifest = (await (await request.get('/data/manifest.json')).json()) as Manifest;
  const response = await request.get(`/data/${rolePath(manifest, id) ?? ''}`);
  return (await response.json()) as RoleFile;
}
