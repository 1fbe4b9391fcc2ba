import type { FeatureCollection } from 'geojson';
import { basePath } from '../model/base/create-base.ts';
import { parseBase } from '../model/base/parse-base.ts';
import { packTracks } from '../model/track-file.ts';
import { createTracks } from '../routing/create-tracks.ts';
import { parseAtlas } from '../model/parse-atlas.ts';
import { readDataFiles } from './read-atlas.ts';

/**
 * The tracks of all movements that have no fault, as `parseTracks` reads them. They are laid when the
 * site is built: that takes a fifth of a second, and the file is a third of what would lay them.
 */
export function createTrackAsset(geoFolder: string, streets: FeatureCollection): unknown {
  const files = readDataFiles(geoFolder);
  const { atlas } = parseAtlas(files);
  const { base } = parseBase(
    new Map([
      ['streets', { text: JSON.stringify(streets) }],
      ...(['water', 'rail'] as const).map(
        (part) =>
          [
            part,
            files.find(({ path }) => path === basePath(part))?.content ?? { failure: 'no file' }
          ] as const
      )
    ])
  );
  return atlas ? packTracks(createTracks(atlas, base)) : [];
}
