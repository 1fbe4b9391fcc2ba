import type { AtlasFile } from './model/atlas-file.ts';
import { digestFile } from './model/digest-text.ts';
import { OPEN_DOOR } from './model/door.ts';
import type { Door } from './model/door.ts';
import { fetchText } from './fetch-text.ts';

type Content = AtlasFile['content'];

/** What was fetched, and the door through which all of it has to go. */
interface Fetched {
  readonly contents: readonly Content[];
  readonly door: Door;
}

/** Digests of the files that passed the guarded door when the site was built: see `cli/compact-data.ts`. */
const BUILT: readonly string[] = '%DATA_DIGESTS%'.split(' ');

const isChanged = (address: string, content: Content): boolean =>
  'text' in content && !BUILT.includes(digestFile(address, content.text));

const UNCHECKED: Content = {
  failure: 'it is not as it was when the site was built, and what would check it did not come'
};

/**
 * Fetches data files. Where each is as it was when the site was built, nothing of them need be checked;
 * else what checks them is fetched too. Never rejects.
 */
export async function fetchData(addresses: readonly string[]): Promise<Fetched> {
  const fetched = await Promise.all(
    addresses.map(async (address) => {
      const content = await fetchText(address);
      return { content, changed: isChanged(address, content) };
    })
  );
  const contents = fetched.map(({ content }) => content);
  if (!fetched.some(({ changed }) => changed)) return { contents, door: OPEN_DOOR };
  try {
    return { contents, door: (await import('./model/guarded-door.ts')).GUARDED_DOOR };
  } catch {
    return {
      contents: fetched.map(({ content, changed }) => (changed ? UNCHECKED : content)),
      door: OPEN_DOOR
    };
  }
}
