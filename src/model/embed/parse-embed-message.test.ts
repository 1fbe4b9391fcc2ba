import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToInstant } from '../../time/instant.ts';
import { parseEmbedMessage } from './parse-embed-message.ts';

const at = (iso: string): number => isoToInstant(iso) ?? NaN;

const facts = {
  span: { start: at('1917-10-23T00:00'), end: at('1917-11-20T00:00') },
  layers: ['bridges', 'stations'],
  languages: ['en', 'ru'],
  panels: ['hour', 'event'],
  hasPlace: (id: string) => id === 'winter-palace'
};
const parse = (data: unknown) => parseEmbedMessage(data, facts);
const faultOf = (data: unknown): string => {
  const message = parse(data);
  return message?.kind === 'fault' ? message.message : JSON.stringify(message);
};
const set = (members: object): object => ({ type: 'petrograd:set', ...members });

describe('a message of the page around the map', () => {
  it('may set everything at once', () => {
    const view = { zoom: 14, latitude: 59.94, longitude: 30.31 };
    const members = { place: 'winter-palace', layers: ['bridges'], language: 'ru', view };
    expect(
      parse(set({ ...members, t: '1917-11-07T21:40', panel: 'event:aurora-shot', playing: true }))
    ).toEqual({
      kind: 'set',
      order: { ...members, t: at('1917-11-07T21:40'), panel: 'event:aurora-shot', playing: true }
    });
  });

  it('may set nothing, or take things back', () => {
    expect(parse(set({}))).toEqual({ kind: 'set', order: {} });
    expect(parse(set({ place: null, layers: null, panel: null }))).toEqual({
      kind: 'set',
      order: { place: null, layers: null, panel: null }
    });
  });

  it('may ask how things stand', () => {
    expect(parse({ type: 'petrograd:get' })).toEqual({ kind: 'get' });
  });

  it.each([
    undefined,
    null,
    'petrograd:set',
    5,
    [],
    {},
    { type: 4 },
    { type: 'resize', height: 3 }
  ])('may be meant for somebody else: %j', (data) => expect(parse(data)).toBeUndefined());

  it.each([
    [{ t: 'soon' }, 't', 'a moment'],
    [{ t: '1918-01-01T00:00' }, 't', 'before 1917-11-20T00:00'],
    [{ t: '1917-11-20T00:00' }, 't', 'before 1917-11-20T00:00'],
    [{ t: 21 }, 't', 'a moment'],
    [{ place: 'kremlin' }, 'place', 'the id of a place'],
    [{ layers: ['bridges', 'dragons'] }, 'layers', 'bridges, stations'],
    [{ layers: 'bridges' }, 'layers', 'a list'],
    [{ language: 'fr' }, 'language', 'en, ru'],
    [{ view: { zoom: 99, latitude: 59.9, longitude: 30.3 } }, 'view.zoom', 'from 9 to 17'],
    [{ view: { zoom: 13, latitude: NaN, longitude: 30.3 } }, 'view.latitude', 'a number'],
    [{ view: '13/59/30' }, 'view', 'an object'],
    [{ panel: '<b>' }, 'panel', 'a panel'],
    [{ panel: 'dragons' }, 'panel', 'of hour, event, or null'],
    [{ panel: 'dragons:event' }, 'panel', 'a panel'],
    [{ panel: 7 }, 'panel', 'a panel'],
    [{ playing: 'yes' }, 'playing', 'true or false']
  ])('is refused with one sentence: %j', (members, member, expected) => {
    const fault = faultOf(set(members));
    expect(fault).toContain(`petrograd:set · ${member} · expected`);
    expect(fault).toContain(expected);
  });

  it('is refused for a member nobody knows, and for a type nobody knows', () => {
    expect(faultOf(set({ time: '1917-11-07T21:40' }))).toBe(
      'petrograd:set · time · there is no such member'
    );
    expect(faultOf({ type: 'petrograd:jump' })).toBe(
      'petrograd:jump · type · expected petrograd:set or petrograd:get'
    );
  });

  it('is never an error, whatever its members hold, and never an order beyond the map', () => {
    const members = fc.record(
      {
        t: fc.oneof(fc.anything(), fc.constantFrom('1917-11-07T21:40', '1917-11-20T00:00')),
        place: fc.oneof(fc.anything(), fc.constantFrom('winter-palace', null)),
        layers: fc.oneof(fc.anything(), fc.array(fc.constantFrom('bridges', 'dragons'))),
        language: fc.oneof(fc.anything(), fc.constantFrom('en', 'ru')),
        view: fc.oneof(
          fc.anything(),
          fc.record({ zoom: fc.double(), latitude: fc.double(), longitude: fc.double() })
        ),
        panel: fc.oneof(fc.anything(), fc.constantFrom('event:aurora-shot', 'dragons')),
        playing: fc.oneof(fc.anything(), fc.boolean())
      },
      { requiredKeys: [] }
    );
    fc.assert(
      fc.property(members, (some) => {
        const message = parse({ ...some, type: 'petrograd:set' });
        if (message?.kind === 'fault')
          expect(message.message).toMatch(/^petrograd:set · \S+ · (expected .|there is no such)/);
        else if (message?.kind === 'set') {
          const { t = facts.span.start, place, layers, view } = message.order;
          expect(t >= facts.span.start && t < facts.span.end).toBe(true);
          expect([undefined, null, 'winter-palace']).toContain(place);
          expect((layers ?? []).filter((id) => !facts.layers.includes(id))).toEqual([]);
          expect(Number.isFinite(view?.latitude ?? 0)).toBe(true);
        } else expect.unreachable();
      }),
      { numRuns: 500 }
    );
    fc.assert(fc.property(fc.anything(), (data) => void parse(data)));
  });
});
