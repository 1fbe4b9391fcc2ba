import type { AtlasFile } from './model/atlas-file.ts';

/** Fetches a text, or says in one sentence why that was not possible. Never rejects. */
export async function fetchText(address: string): Promise<AtlasFile['content']> {
  try {
    const response = await fetch(address);
    return response.ok
      ? { text: await response.text() }
      : { failure: `the server answered ${String(response.status)}` };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
