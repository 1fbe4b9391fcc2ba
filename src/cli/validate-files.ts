import type { Atlas } from '../model/atlas.ts';
import { createReport } from '../model/fault-collector.ts';
import type { Fault } from '../model/fault.ts';
import { parseItineraries } from '../model/itineraries/parse-itineraries.ts';
import type { Tour } from '../model/itineraries/tour.ts';
import { parseAtlas, timelinePath } from '../model/parse-atlas.ts';
import type { AtlasFile } from '../model/parse-atlas.ts';
import type { Legend } from '../model/stories/legend.ts';
import { parseSights } from '../model/sights/parse-sights.ts';
import type { Sight, Sound } from '../model/sights/sight.ts';
import { parseLegends } from '../model/stories/parse-legends.ts';
import { parseStories } from '../model/stories/parse-stories.ts';
import type { Story } from '../model/stories/story.ts';
import { instantToIso } from '../time/instant.ts';
import { isActiveAt } from '../time/timespan.ts';
import { checkBase } from './check-base.ts';
import type { BaseCollection } from './check-base.ts';
import { checkBridges } from './check-bridges.ts';
import { checkSides } from './check-sides.ts';
import { checkTexts } from './check-texts.ts';
import { checkStreets } from './check-streets.ts';
import { checkTranslations } from './check-translations.ts';

const WATER = 'base/water.geojson';

export interface Validation {
  readonly atlas: Atlas | undefined;
  readonly stories: readonly Story[];
  readonly legends: readonly Legend[];
  readonly sights: readonly Sight[];
  readonly sounds: readonly Sound[];
  readonly tours: readonly Tour[];
  readonly faults: readonly Fault[];
  /** Checks that could not be made, and why. */
  readonly skipped: readonly string[];
}

function checkNames(files: readonly AtlasFile[], atlas: Atlas, faults: Fault[]): void {
  const named = new Set(
    [...atlas.layers.map(({ id }) => id), 'events', 'movements'].map(timelinePath)
  );
  for (const { path } of files)
    if (path.startsWith('timeline/') && !named.has(path))
      createReport(faults, path, '–')('', 'expected a layer of this id in atlas.json');
}

/** The page puts its clock into the span, whatever the data say: only those who write them need to know. */
function checkOpening({ opening, span }: Atlas, faults: Fault[]): void {
  if (!isActiveAt(span, opening.t))
    createReport(
      faults,
      'atlas.json',
      '–'
    )('opening.time', `expected a time inside the span, found ${instantToIso(opening.t)}`);
}

function checkBaseFiles(
  files: readonly AtlasFile[],
  atlas: Atlas,
  faults: Fault[]
): ReadonlyMap<string, BaseCollection> {
  const collections = new Map<string, BaseCollection>();
  for (const { path, content } of files) {
    if (!/^base\/.*json$/.test(path)) continue;
    if ('failure' in content)
      createReport(faults, path, '–')('', `expected the file to be read: ${content.failure}`);
    else {
      const collection = checkBase(path, content.text, atlas.bounds, faults);
      if (collection) collections.set(path, collection);
    }
  }
  return collections;
}

/**
 * Checks all data files together: what the app itself checks when it starts, and what only the
 * command line does: bridges over water, the base map with its streets, files that no layer names. Then
 * the stories, legends and walks, which lead through it, and the sights, which stand in it.
 */
export function validateFiles(files: readonly AtlasFile[]): Validation {
  const { atlas, faults: parserFaults } = parseAtlas(files);
  const faults = [...parserFaults];
  if (!atlas) {
    const skipped = ['all but atlas.json: it frames the rest'];
    return {
      atlas,
      stories: [],
      legends: [],
      sights: [],
      sounds: [],
      tours: [],
      faults,
      skipped
    };
  }
  checkOpening(atlas, faults);
  checkSides(atlas, faults);
  checkNames(files, atlas, faults);
  const water = checkBaseFiles(files, atlas, faults).get(WATER);
  if (water) checkBridges(atlas, water, faults);
  const hasStreets = checkStreets(files, faults);
  const { stories, faults: storyFaults } = parseStories(files, atlas);
  const { legends, faults: legendFaults } = parseLegends(files, atlas);
  const { sights, sounds, faults: sightFaults } = parseSights(files, atlas);
  const { tours, faults: tourFaults } = parseItineraries(files, atlas);
  checkTexts(files, faults);
  checkTranslations(files, faults);
  faults.push(...storyFaults, ...legendFaults, ...sightFaults, ...tourFaults);
  const skipped = [
    ...(water ? [] : [`bridges over water: ${WATER} is not there or cannot be read`]),
    ...(hasStreets ? [] : ['streets: base/streets is not there or cannot be read'])
  ];
  return { atlas, stories, legends, sights, sounds, tours, faults, skipped };
}
