import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { isInstalled, readWith } from '../fixtures/installed-reader.ts';
import { SAMPLE_TOUR } from '../fixtures/sample-tours.ts';
import { exportKml } from './export-kml.ts';

const kml = exportKml(SAMPLE_TOUR, 'en');
const document = new DOMParser().parseFromString(kml, 'text/xml');
const placemarks = [...document.getElementsByTagName('Placemark')];
const childrenOf = (element: Element | null | undefined): string[] =>
  [...(element?.childNodes ?? [])]
    .filter(({ nodeType }) => nodeType === 1)
    .map(({ nodeName }) => nodeName);

describe('a tour as KML', () => {
  it('sets the members in the order of the standard', () => {
    expect(document.documentElement?.namespaceURI).toBe('http://www.opengis.net/kml/2.2');
    expect(childrenOf(document.getElementsByTagName('Document')[0])).toEqual([
      'name',
      'description',
      'ExtendedData',
      'Folder',
      'Placemark'
    ]);
    expect(childrenOf(placemarks[0])).toEqual(['name', 'description', 'ExtendedData', 'Point']);
  });

  it('writes longitude before latitude', () => {
    expect(placemarks[0]?.getElementsByTagName('coordinates')[0]?.textContent).toBe(
      '30.396666,59.946389'
    );
  });

  it('says the hour of 1917 in words, so that no time slider hides a stop', () => {
    expect(document.getElementsByTagName('TimeStamp')).toHaveLength(0);
    expect(placemarks[2]?.getElementsByTagName('description')[0]?.textContent).toBe(
      '26 October O.S. (8 November N.S.) 1917, 02:10'
    );
  });

  it('gives programs that take a description for HTML nothing to run', () => {
    const stop = { name: 'Here', position: [30.3, 59.9], description: '<img src=x> & more' };
    const written = new DOMParser().parseFromString(
      exportKml({ name: '', stops: [stop], route: [] }, 'en'),
      'text/xml'
    );
    expect(written.getElementsByTagName('description')[0]?.textContent).toBe(
      '&lt;img src=x> &amp; more'
    );
  });
});

it.runIf(isInstalled('ogrinfo', 'gdal-bin'))('is read by GDAL', () => {
  const { isContent, said } = readWith('ogrinfo', (path) => ['-al', path], 'tour.kml', kml);
  expect(isContent).toBe(true);
  for (const { name } of SAMPLE_TOUR.stops) expect(said).toContain(name);
  expect(said).toContain('POINT (30.396666 59.946389)');
  expect(said).not.toMatch(/warning|error/i);
});

it.runIf(isInstalled('gpsbabel', 'gpsbabel'))('is read by gpsbabel', () => {
  const options = (path: string) => ['-i', 'kml', '-f', path, '-o', 'unicsv', '-F', '-'];
  const { isContent, said } = readWith('gpsbabel', options, 'tour.kml', kml);
  expect(isContent).toBe(true);
  for (const { name } of SAMPLE_TOUR.stops) expect(said).toContain(name);
});
