import type { Memory } from '../../state/memory.ts';

/** Lies beside the page, if the museum wants other settings than the usual ones. */
const ADDRESS = './kiosk.json';

/**
 * Fetches the settings of this screen; `undefined` if there are none. Where the server does not answer,
 * for the page may stand without a network, those it sent last hold. Never rejects.
 */
export async function loadKioskFile(memory: Memory): Promise<string | undefined> {
  const kept = (): string | undefined => (memory.read() === '' ? undefined : memory.read());
  try {
    const response = await fetch(ADDRESS, { cache: 'no-cache' });
    if (response.status !== 404 && !response.ok) return kept();
    // Some servers answer for a missing file with their page; 204 says it without a line in the console.
    const isPage = response.headers.get('content-type')?.includes('text/html') === true;
    const isFile = response.ok && !isPage && response.status !== 204;
    const text = isFile ? await response.text() : '';
    memory.write(text);
    return isFile ? text : undefined;
  } catch {
    return kept();
  }
}
