import { withSlash } from '#contract/site-file.ts';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { checkCommand } from './check-command.ts';
import { CliError, EXIT, type ExitCode } from './cli-error.ts';
import { compileCommand } from './compile-command.ts';
import type { CliEffects } from './effects.ts';
import { printable } from './format-diagnostic.ts';
import type { ListenOptions } from './listen-near.ts';
import { parseCommand } from './parse-command.ts';
import { reasonOf } from './reason-of.ts';
import { serveCommand } from './serve-command.ts';
import { previewChoices } from './site/choose-previews.ts';
import type { SiteOptions } from './site/make-site.ts';
import { previewCommand } from './site/preview-command.ts';
import { siteCommand } from './site/site-command.ts';

const EXIT_CODES = `
Exit codes: 0 fine, 1 errors in the documents, 2 wrong use, 3 cannot read or write.
`;

/** Runs one command. `argv` are the words after the program's name. Resolves to the exit code; never rejects. */
export async function runCli(argv: readonly string[], effects: CliEffects): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  const program = describeCommands(effects, (code) => (exitCode = code));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has already printed its own message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    if (error instanceof CliError) {
      effects.stderr(`ladderway: ${printable(error.message)}\n`);
      return error.exitCode;
    }
    effects.stderr(`ladderway: ${(error instanceof Error ? error.stack : undefined) ?? reasonOf(error)}\n`);
    return EXIT.files;
  }
}

function describeCommands(effects: CliEffects, finish: (code: ExitCode) => void): Command {
  const program = new Command('ladderway')
    .description('Compiles plain-text role documents into a career ladder that people can browse.')
    .configureOutput({ writeOut: effects.stdout, writeErr: effects.stderr })
    .exitOverride()
    .showHelpAfterError('(ladderway --help tells more)')
    .addHelpText('after', EXIT_CODES);

  program
    .command('parse')
    .description('print each document as read, with diagnostics')
    .argument('<file...>', 'role documents')
    .option('--json', 'print an array of documents and nothing else on stdout')
    .action(async (names: string[], options: { json?: boolean }) =>
      finish(await parseCommand(effects, names, options)),
    );
  program
    .command('check')
    .description('report on a folder of documents as one ladder')
    .argument('<dir>', 'a folder of role documents')
    .option('--json', 'print one object and nothing else on stdout')
    .action(async (directory: string, options: { json?: boolean }) =>
      finish(await checkCommand(effects, directory, options)),
    );
  program
    .command('compile')
    .description('write the data bundle')
    .argument('<dir>', 'a folder of role documents')
    .requiredOption('--out <dir>', 'where to write the bundle')
    .option('--name <name>', 'what to call the corpus (otherwise: site.json, or the folder)')
    .action(async (directory: string, options: { out: string; name?: string }) =>
      finish(await compileCommand(effects, directory, options)),
    );
  program
    .command('site')
    .description('write a folder ready for any static host: the app, the data, and every page prerendered')
    .argument('<dir>', 'a folder of role documents')
    .requiredOption('--out <dir>', 'where to write the site')
    .option('--base <path>', 'where the site lies on its host, e.g. /careers/ladders/', parseBase)
    .option('--url <address>', 'where it is published (otherwise: site.json)', parseAddress)
    .option('--app <dir>', 'the built app (otherwise: that of this project)')
    .addOption(
      new Option(
        '--previews <roles>',
        'roles to draw a preview picture for (otherwise: the documented ones, if they are not too many)',
      ).choices(previewChoices),
    )
    .action(async (directory: string, options: SiteOptions & { out: string }) =>
      finish(await siteCommand(effects, directory, options)),
    );
  program
    .command('preview')
    .description('write a site into a temporary folder and serve it as a static host would')
    .argument('[dir]', 'a folder of role documents (otherwise: the built-in ones)')
    .option('--base <path>', 'where the site lies on its host, e.g. /careers/ladders/', parseBase)
    .option('--port <number>', 'exactly this port (otherwise: the first free one from 4173)', parsePort)
    .option('--host <host>', 'the address to listen on', 'localhost')
    .option('--app <dir>', 'the built app (otherwise: that of this project)')
    .action(async (directory: string | undefined, options: ListenOptions & SiteOptions) =>
      finish(await previewCommand(effects, directory ?? null, options)),
    );
  program
    .command('serve')
    .description('compile a folder, watch it, and serve the app')
    .argument('[dir]', 'a folder of role documents (otherwise: the built-in ones)')
    .option('--port <number>', 'exactly this port (otherwise: the first free one from 4173)', parsePort)
    .option('--host <host>', 'the address to listen on', 'localhost')
    .option('--app <dir>', 'the built app (otherwise: that of this project)')
    .option('--no-watch', 'compile once and never reload')
    .action(async (directory: string | undefined, options: ServeFlags) =>
      finish(await serveCommand(effects, directory ?? null, options)),
    );
  return program;
}

interface ServeFlags {
  port?: number;
  host: string;
  app?: string;
  watch: boolean;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function parseBase(text: string): string {
  const names = text.split('/').filter((name) => name !== '');
  const isPath = names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name));
  if (isPath) return ['', ...names, ''].join('/').replace('//', '/');
  throw new InvalidArgumentError('A base is a path such as /careers/ladders/.');
}

function parseAddress(text: string): string {
  const isWeb = /^https?:\/\/[^\s?#@\\]+$/.test(text) && URL.canParse(text);
  if (isWeb) return withSlash(new URL(text).href);
  throw new InvalidArgumentError('An address is such as https://careers.example.com/ladders/.');
}
