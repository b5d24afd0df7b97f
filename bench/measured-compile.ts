import { keepMemoryLow } from '#cli/keep-memory-low.ts';
import { nodeEffects } from '#cli/node-effects.ts';
import { runCli } from '#cli/run-cli.ts';

// Compiles in a process of its own, with a cache of its own, and sends what that took: seconds since the process was started, and the most
// memory that it held, its threads included.
keepMemoryLow();
const [corpus = '', out = '', cacheFolder = ''] = process.argv.slice(2);
const effects = nodeEffects(process.cwd());
const exitCode = await runCli(['compile', corpus, '--out', out], {
  ...effects,
  stdout: () => undefined,
  stderr: () => undefined,
  isTerminal: false,
  speedups: { ...effects.speedups, cacheFolder },
});
const megabytes = process.resourceUsage().maxRSS / 1000;
process.send?.({ exitCode, seconds: performance.now() / 1000, megabytes });
