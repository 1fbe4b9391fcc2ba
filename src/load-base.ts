import banksAddress from 'virtual:banks-address';
import blocksAddress from 'virtual:blocks-address';
import streetsAddress from 'virtual:streets-address';
import { fetchData } from './fetch-data.ts';
import type { AtlasFile } from './model/atlas-file.ts';
import { BASE_PARTS } from './model/base/base-map.ts';
import { NOTHING, basePath, createBase } from './model/base/create-base.ts';
import type { ParsedBase } from './model/base/create-base.ts';

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
  const parts = BASE_PARTS.flatMap((part) => {
    const address = addresses[`../geo/${basePath(part)}`];
    return address === undefined ? [] : [{ part, address }];
  });
  const { contents, door } = await fetchData(parts.map(({ address }) => address));
  const files = new Map(
    BASE_PARTS.map((part): [typeof part, AtlasFile['content']] => [part, NOTHING])
  );
  parts.forEach(({ part }, index) => files.set(part, contents[index] ?? NOTHING));
  return createBase(files, door);
}
