import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { SAMPLE_TOUR } from '../fixtures/sample-tours.ts';
import { listGpxSchemaFaults } from '../fixtures/gpx-schema-faults.ts';
import { findNamedFile, isInstalled, readWith } from '../fixtures/installed-reader.ts';
import { exportGpx } from './export-gpx.ts';

const gpx = exportGpx(SAMPLE_TOUR, 'en');
const document = new DOMParser().parseFromString(gpx, 'text/xml');
const textsOf = (name: string): (string | null)[] =>
  [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);

describe('a tour as GPX', () => {
  it('keeps the rules of the schema', () => {
    expect(listGpxSchemaFaults(gpx)).toEqual([]);
    const bare = exportGpx({ name: '', stops: [], route: [] }, 'ru');
    expect(listGpxSchemaFaults(bare)).toEqual([]);
  });

  it('has a waypoint and a route point for each stop and a track point for each turn', () => {
    expect(document.getElementsByTagName('wpt')).toHaveLength(3);
    expect(document.getElementsByTagName('rtept')).toHaveLength(3);
    expect(document.getElementsByTagName('trkpt')).toHaveLength(4);
    const first = document.getElementsByTagName('wpt')[0];
    expect([first?.getAttribute('lat'), first?.getAttribute('lon')]).toEqual([
      '59.946389',
      '30.396666'
    ]);
  });

  it('says the hour of 1917 in words, never as a time of the file', () => {
    expect(textsOf('time')).toEqual([]);
    expect(textsOf('desc')).toContain(
      '25 October O.S. (7 November N.S.) 1917, 22:40\nThe Congress opened late at night.\nToday: the city’s government.'
    );
    expect(exportGpx(SAMPLE_TOUR, 'ru')).toContain(
      '<desc>26 октября ст. ст. (8 ноября н. ст.) 1917, 02:10</desc>'
    );
  });

  it('names the sources where the format has a place for them', () => {
    expect(textsOf('src')).toContain('Reed, Ten Days, ch. IV; Rabinowitch, ch. 15');
  });

  it('keeps what looks like HTML as text', () => {
    expect(textsOf('name')).toContain('Троицкий мост <b>&amp;</b>');
    expect(document.getElementsByTagName('b')).toHaveLength(0);
  });

  it('says who made it and whose the data are', () => {
    expect(document.documentElement?.getAttribute('creator')).toBe('Petrograd, hour by hour');
    expect(document.getElementsByTagName('copyright')[0]?.getAttribute('author')).toBe(
      '© OpenStreetMap contributors'
    );
  });
});

const schema = findNamedFile('GPX_SCHEMA', 'a copy of gpx.xsd, version 1.1');

it.runIf(schema && isInstalled('xmllint', 'libxml2-utils'))('is valid to xmllint', () => {
  const options = (path: string) => ['--noout', '--nonet', '--schema', schema ?? '', path];
  expect(readWith('xmllint', options, 'tour.gpx', gpx)).toMatchObject({ isContent: true });
});

it.runIf(isInstalled('gpsbabel', 'gpsbabel'))('is read by gpsbabel', () => {
  const options = (path: string) => [
    ...['-w', '-r', '-t'],
    ...['-i', 'gpx', '-f', path, '-o', 'gpx', '-F', '-']
  ];
  const { isContent, said } = readWith('gpsbabel', options, 'tour.gpx', gpx);
  expect(isContent).toBe(true);
  const pointsNamed = (name: string) => said.match(new RegExp(`<${name} lat=`, 'g')) ?? [];
  expect(['wpt', 'rtept', 'trkpt'].map((name) => pointsNamed(name).length)).toEqual([3, 3, 4]);
  expect(said).toContain('<tour:hour>1917-11-08T02:10</tour:hour>');
});

it.runIf(isInstalled('ogrinfo', 'gdal-bin'))('is read by GDAL', () => {
  const { isContent, said } = readWith('ogrinfo', (path) => ['-al', path], 'tour.gpx', gpx);
  expect(isContent).toBe(true);
  expect(said).toContain('Layer name: waypoints');
  expect(said).toContain('POINT (30.396666 59.946389)');
  expect(said).not.toMatch(/warning|error/i);
});
