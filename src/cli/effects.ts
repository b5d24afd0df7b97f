import type { RequestListener } from 'node:http';
import type { Hand } from './hand.ts';

export interface DirectoryEntry {
  name: string;
  kind: 'file' | 'directory' | 'link' | 'other';
}

/** The file system. Paths are absolute; each function rejects as Node's does. */
export interface FileEffects {
  readFile: (path: string) => Promise<Uint8Array>;
  list: (path: string) => Promise<DirectoryEntry[]>;
  /** The path with all links followed. */
  realPath: (path: string) => Promise<string>;
  /** What stands at a path (links followed), or null where nothing does. */
  kindOf: (path: string) => Promise<'file' | 'directory' | 'other' | null>;
  /**
   * What differs once a file has been written, replaced or touched. Null where that can't be told: nothing stands there, or it changed so lately
   * that a further change might look the same.
   */
  stampOf: (path: string) => Promise<string | null>;
  /** Makes a folder and those above it. */
  makeDirectory: (path: string) => Promise<void>;
  /** Makes a new folder of its own below the system's folder for temporary files. */
  makeTemporaryDirectory: () => Promise<string>;
  /** Text is written in UTF-8. */
  writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  rename: (from: string, to: string) => Promise<void>;
  /** Removes a file, or a folder with all in it; nothing there is fine. */
  remove: (path: string) => Promise<void>;
}

export interface Closable {
  close: () => Promise<void>;
}

/** What makes a large corpus compile faster and never changes the result. */
export interface Speedups {
  /** From how many documents on it is worth while to start threads and to keep what was parsed. */
  many: number;
  /** Fewer than two threads are none: the work is done here. */
  threads: number;
  startThread: () => Hand;
  /** Where to keep what was parsed; null for nowhere. */
  cacheFolder: string | null;
}

/** Everything through which a run touches the world, so that a test can pass its own. */
export interface CliEffects {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** Whether a person watches stderr. */
  isTerminal: boolean;
  /** The folder that relative paths start from. */
  cwd: string;
  /** Differs between runs that may write into one folder at the same time. */
  runId: string;
  files: FileEffects;
  speedups: Speedups;
  /** Calls back soon after anything below a folder changed; several changes at once call back once. */
  watch(directory: string, onChange: () => void): Closable;
  /** Rejects where the port is taken or not allowed. Port 0 takes any free one. */
  listen: (listener: RequestListener, host: string, port: number) => Promise<Closable & { port: number }>;
  /** Resolves when somebody asks the program to stop. */
  untilStopped: () => Promise<void>;
}
