import { describe, expect, it } from 'vitest';
import type { AtlasEvent, Place } from '../model/atlas.ts';
import { readRealAtlas } from '../state/fixtures/real-atlas.ts';
import { citedSources } from './cited-sources.ts';

const atlas = readRealAtlas();
const placeOf = (id: string): Place => {
  const place = atlas.places.get(id);
  if (!place) throw new Error(id);
  return place;
};
const eventsAt = (id: string): AtlasEvent[] => atlas.events.filter(({ place }) => place === id);
const keysOf = (id: string): string[] =>
  citedSources(placeOf(id), eventsAt(id), atlas.sources).map(({ key }) => key);

describe('the sources of a place', () => {
  it('are named once each, however often they are cited', () => {
    const keys = keysOf('winter-palace');
    expect(keys).toEqual(expect.arrayContaining(['figes', 'mieville', 'reed', 'rabinowitch']));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('include those of an account that disagrees: Reed on the telephone exchange at 05:00', () => {
    expect(keysOf('telephone-exchange')).toContain('reed');
  });

  it('never include the editors’ own knowledge', () => {
    for (const id of atlas.places.keys()) expect(keysOf(id)).not.toContain('knowledge');
  });
});
