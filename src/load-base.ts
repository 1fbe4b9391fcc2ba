import banksAddress from 'virtual:banks-address';
import blocksAddress from 'virtual:blocks-address';
import streetsAddress from 'virtual:streets-address';
import { fetchText } from './fetch-text.ts';
import { BASE_PARTS, basePath, parseBase } from './model/base/parse-base.ts';
import type { ParsedBase } from './model/base/parse-base.ts';

const addresses: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../geo/base/*.geojson', {
    query: '?url',
    import: 'default',
    eager: true
  }),
  '../geo/base/streets.geojson': streetsAddress,
  '../geo/base/blocks.geojson': blocksAddress,
  '../geo/base/banks.geojson': banksAddress
};

/** Loads and reads the ground under the story. Never rejects: what cannot be read becomes a fault. */
export async function loadBase(): Promise<ParsedBase> {
  const contents = await Promise.all(
    BASE_PARTS.map(async (part) => {
      const address = addresses[`../geo/${basePath(part)}`];
      return [
        part,
        address === undefined ? { failure: 'the site holds none' } : await fetchText(address)
      ] as const;
    })
  );
  return parseBase(new Map(contents));
}
