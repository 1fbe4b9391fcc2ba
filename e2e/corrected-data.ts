import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The text of a file below `geo/`. */
export const readRecord = (path: string): string => readFileSync(join(ROOT, 'geo', path), 'utf8');

/** Makes saved corrections in a copy of the data by the command: what it said, and a file of the copy. */
export async function applyCorrections(
  corrections: string,
  path: string
): Promise<{ readonly said: string; readonly text: string }> {
  const geo = mkdtempSync(join(tmpdir(), 'geo-'));
  try {
    cpSync(join(ROOT, 'geo'), geo, { recursive: true });
    const command = ['--silent', 'run', 'geo:apply', '--', corrections, '--geo', geo];
    const { stdout } = await promisify(execFile)('npm', command, { cwd: ROOT });
    return { said: stdout, text: readFileSync(join(geo, path), 'utf8') };
  } finally {
    rmSync(geo, { recursive: true });
  }
}
