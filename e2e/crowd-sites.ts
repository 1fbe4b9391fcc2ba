import type { Page } from '@playwright/test';
import { generateSet } from './bench/compare/data-sets.ts';

interface Claim {
  readonly side: string;
  readonly start: { earliest: string; best: string; latest: string };
  end: string;
}

/** The record of the map, New Style: a site is held from its beginning to its end. */
const RECORD = { start: '1917-11-03T00:00', end: '1917-11-20T00:00' };

/** What the tests read of a generated site. */
export interface Site {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: {
    readonly name: { en: string; ru: string };
    /** [lon, lat] */
    readonly position: readonly [number, number];
    readonly control: readonly Claim[];
  };
}

/** Lets a site, made for the hours of a bench, be held as long as the record of the map goes. */
function stretch({ name, control }: Site['properties']): void {
  name.ru = name.ru.replace('Site', 'Место');
  const [first, last] = [control[0], control.at(-1)];
  if (first)
    for (const key of ['earliest', 'best', 'latest'] as const) first.start[key] = RECORD.start;
  if (last) last.end = RECORD.end;
}

interface FeatureFile {
  readonly features: readonly unknown[];
}

/** Puts generated sites beside the houses of the map, and gives them. Call it before the page opens. */
export async function addSites(
  page: Page,
  count: number,
  shapes: 'points' | 'mixed'
): Promise<readonly Site[]> {
  const text = generateSet('sites', count, shapes).files.get('timeline/sites.geojson') ?? '';
  const { features } = JSON.parse(text) as { readonly features: readonly Site[] };
  for (const { properties } of features) stretch(properties);
  await page.route(/\/houses-and-halls-[^/]*\.geojson$/, async (route) => {
    const file = (await (await route.fetch()).json()) as FeatureFile;
    await route.fulfill({ json: { ...file, features: [...file.features, ...features] } });
  });
  return features;
}
