/** What a run ends with: fine, errors in the documents, wrong use, cannot read or write. */
export const EXIT = { fine: 0, documents: 1, usage: 2, files: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends the run with a message for the person at the terminal and an exit code. */
export class CliError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
