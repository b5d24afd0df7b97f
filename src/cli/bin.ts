#!/usr/bin/env node
import { keepMemoryLow } from './keep-memory-low.ts';
import { nodeEffects } from './node-effects.ts';
import { runCli } from './run-cli.ts';

// npm runs the project's own scripts in the project's folder; what was typed is relative to the folder it was typed in.
const { npm_package_name: project, npm_lifecycle_event: script = '', INIT_CWD } = process.env;
const isOwnScript = project === 'ladderway' && ['ladderway', 'start'].includes(script);
const typedIn = isOwnScript ? INIT_CWD : undefined;

keepMemoryLow(100);

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(process.argv.slice(2), nodeEffects(typedIn ?? process.cwd()));
