import { describe, expect, it } from 'vitest';
import { isOrigin, parseEmbedOptions } from './embed-options.ts';

const parse = (query: string) => parseEmbedOptions(new URLSearchParams(query));

describe('options of an embed', () => {
  it('shows the clock and talks to nobody where nothing is said', () => {
    expect(parse('embed')).toEqual({ controls: 'time', origin: undefined, faults: [] });
  });

  it('reads both options', () => {
    expect(parse('embed&controls=none&origin=https://museum.example')).toEqual({
      controls: 'none',
      origin: 'https://museum.example',
      faults: []
    });
  });

  it('names what cannot be used and keeps the usual', () => {
    expect(parse('embed&controls=some&origin=*')).toEqual({
      controls: 'time',
      origin: undefined,
      faults: ['controls', 'origin']
    });
  });

  it.each(['http://127.0.0.1:8080', 'https://museum.example', 'https://museum.example:8443'])(
    'takes %s for an origin',
    (text) => expect(isOrigin(text)).toBe(true)
  );

  it.each([
    '*',
    'null',
    '',
    'museum.example',
    'https://',
    'https://*.example/',
    'https://museum.example/',
    'https://museum.example/page',
    'https://museum.example:443',
    'https://user@museum.example',
    'HTTPS://museum.example',
    'file:///srv',
    'javascript:alert(1)'
  ])('takes “%s” for none', (text) => expect(isOrigin(text)).toBe(false));
});
