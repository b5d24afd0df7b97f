import { compileMessages } from '../messages/compile-messages.ts';
import type { Plugin } from 'vite';

const FILE = /\/src\/messages\/[a-z]{2}\/(?!catalogue)[a-z-]+\.ts$/;

/** Compiles the app's messages when it is built, so that it needs no parser of them. Their files hold nothing but texts. */
export function messagesPlugin(): Plugin {
  return {
    name: 'ladderway-messages',
    transform: {
      filter: { id: FILE },
      async handler(code) {
        const written = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
          messages: Record<string, string>;
        };
        const compiled = JSON.stringify(compileMessages(written.messages));
        return { code: `export const messages = ${compiled}`, map: null };
      },
    },
  };
}
