import { WORKER_POLICY } from '#domain/page/content-policy.ts';

/** What browsers that watch over addresses of code offer for making one. */
interface AddressMakers {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => unknown };
}

/**
 * The address of the service worker as a browser takes it. The policy can be made once in a page, is kept by nobody, and lets through this one
 * address alone.
 */
export function workerAddress(address: string): string {
  const makers = (globalThis as { trustedTypes?: AddressMakers }).trustedTypes;
  if (!makers) return address;
  const policy = makers.createPolicy(WORKER_POLICY, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(url);
      return url;
    },
  });
  return policy.createScriptURL(address) as string;
}
