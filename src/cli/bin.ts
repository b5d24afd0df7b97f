import { setFlagsFromString } from 'node:v8';
import { nodeEffects } from './node-effects.ts';
import { runCli } from './run-cli.ts';

// npm runs scripts in the project's folder; what was typed is relative to the folder it was typed in.
const isOwnScript = ['ladderway', 'start'].includes(process.env['npm_lifecycle_event'] ?? '');
const typedIn = isOwnScript ? process.env['INIT_CWD'] : undefined;

// Left to itself, the engine lets memory grow to several times of what a large folder needs before it clears it. This costs no time worth naming.
setFlagsFromString('--heap-growing-percent=30');

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(process.argv.slice(2), nodeEffects(typedIn ?? process.cwd()));
