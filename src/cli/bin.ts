import { keepMemoryLow } from './keep-memory-low.ts';
import { nodeEffects } from './node-effects.ts';
import { runCli } from './run-cli.ts';

// npm runs scripts in the project's folder; what was typed is relative to the folder it was typed in.
const isOwnScript = ['ladderway', 'start'].includes(process.env['npm_lifecycle_event'] ?? '');
const typedIn = isOwnScript ? process.env['INIT_CWD'] : undefined;

keepMemoryLow();

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(process.argv.slice(2), nodeEffects(typedIn ?? process.cwd()));
