import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a command prints and how it ends. */
export interface Outcome {
  /** Text for the standard output, with its line ends. */
  readonly output: string;
  /** Text for the standard error, with its line ends. */
  readonly complaint: string;
  /** 0: well; 1: the data are at fault; 2: the command was not understood. */
  readonly exitCode: 0 | 1 | 2;
}

/** Ends each line, so that `[]` is no text at all. */
export const linesToText = (lines: readonly string[]): string =>
  lines.map((line) => `${line}\n`).join('');

export const succeed = (output: string): Outcome => ({ output, complaint: '', exitCode: 0 });

/** The command cannot be carried out as it was given. */
export const misunderstand = (lines: readonly string[]): Outcome => ({
  output: '',
  complaint: linesToText(lines),
  exitCode: 2
});

/** Runs a command if its module is the one that was started, not one that was imported. */
export function runCommand(moduleUrl: string, command: (args: string[]) => Outcome): void {
  const [, started] = process.argv;
  // The folder may be reached through a link; a module's own address never shows it.
  if (started === undefined || realpathSync(started) !== fileURLToPath(moduleUrl)) return;
  const { output, complaint, exitCode } = command(process.argv.slice(2));
  process.stdout.write(output);
  process.stderr.write(complaint);
  process.exitCode = exitCode;
}
