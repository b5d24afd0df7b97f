import { CliError, EXIT } from './cli-error.ts';
import type { CliEffects, Closable } from './effects.ts';
import { reasonOf } from './reason-of.ts';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

/** Where to listen; without a port the first free one from 4173 on is taken. */
export interface ListenOptions {
  port?: number;
  host: string;
}

/** Starts to answer requests; `url` is where, without a slash at its end. Rejects with a CliError where no port is to be had. */
export async function listenNear(
  effects: CliEffects,
  listener: Parameters<CliEffects['listen']>[0],
  { host, port }: ListenOptions,
): Promise<Closable & { url: string }> {
  const last = port ?? FIRST_PORT + PORTS_TO_TRY - 1;
  for (let candidate = port ?? FIRST_PORT; ; candidate++) {
    try {
      const server = await effects.listen(listener, host, candidate);
      return { ...server, url: `http://${urlHost(host)}:${server.port}` };
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (isTaken && candidate < last) continue;
      const reason = isTaken ? 'it is taken' : reasonOf(error);
      throw new CliError(`Cannot listen on ${host}, port ${candidate}: ${reason}.`, EXIT.files);
    }
  }
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
