import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkedStates } from '../../state/url.svelte.ts';
import { isoToInstant } from '../../time/instant.ts';
import { HostChannel } from './host-channel.ts';

const HOST = 'https://museum.example';
const at = (iso: string): number => isoToInstant(iso) ?? NaN;

/** As much of the states as messages read and set. */
const createStates = () => ({
  clock: {
    t: at('1917-11-07T02:00'),
    span: { start: at('1917-10-23T00:00'), end: at('1917-11-20T00:00') },
    playing: false,
    jumpTo: vi.fn(),
    toggle: vi.fn()
  },
  selection: {
    placeId: undefined,
    panelLink: undefined,
    select: vi.fn(),
    show: vi.fn(),
    followPanel: vi.fn()
  },
  preferences: {
    language: 'en',
    layers: ['bridges', 'stations'],
    visibleLayers: new Set(['bridges']),
    showOnly: vi.fn()
  },
  view: { current: { zoom: 13, latitude: 59.94, longitude: 30.31 }, request: vi.fn() },
  hasPlace: (id: string) => id === 'winter-palace'
});

/** A window in the frame of another. */
class FrameWindow extends EventTarget {
  readonly parent = { postMessage: vi.fn() };
  readonly setTimeout = (act: () => void, after: number) => setTimeout(act, after);
  readonly clearTimeout = (timer: ReturnType<typeof setTimeout>) => {
    clearTimeout(timer);
  };
}

interface Sender {
  readonly origin?: string;
  readonly source?: object;
}

const REPORT = {
  t: '1917-11-07T02:00',
  place: null,
  layers: ['bridges'],
  language: 'en',
  view: { zoom: 13, latitude: 59.94, longitude: 30.31 },
  panel: null,
  playing: false
};

describe('messages between the map and the page around it', () => {
  let frame: FrameWindow;
  let states: ReturnType<typeof createStates>;
  let channel: HostChannel;

  const hear = (data: unknown, { origin = HOST, source = frame.parent }: Sender = {}): void => {
    frame.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  };
  /** What was said since the beginning, or since it was asked last. */
  const said = (): unknown[] => {
    const { calls } = frame.parent.postMessage.mock;
    return calls.splice(0).map(([message, origin]: unknown[]) => {
      expect(origin).toBe(HOST);
      return message;
    });
  };

  beforeEach(() => {
    vi.useFakeTimers();
    frame = new FrameWindow();
    states = createStates();
    channel = new HostChannel(frame as unknown as Window, HOST, states as unknown as LinkedStates);
    expect(said()).toEqual([{ type: 'petrograd:ready', ...REPORT }]);
  });
  afterEach(() => {
    channel.close();
    vi.useRealTimers();
  });

  it('does what is asked for', () => {
    hear({ type: 'petrograd:set', t: '1917-11-07T21:40', place: 'winter-palace', playing: true });
    expect(states.clock.jumpTo).toHaveBeenCalledWith(at('1917-11-07T21:40'));
    expect(states.selection.select).toHaveBeenCalledWith('winter-palace');
    expect(states.clock.toggle).toHaveBeenCalledOnce();
    expect(said()).toEqual([]);
  });

  it('tells how it stands when it is asked', () => {
    hear({ type: 'petrograd:get' });
    expect(said()).toEqual([{ type: 'petrograd:state', ...REPORT }]);
  });

  it.each([
    [{ place: 'kremlin' }, /^petrograd:set · place · expected the id of a place/],
    [{ panel: 'dragons' }, /^petrograd:set · panel · expected a panel .* overview/],
    [{ language: 'la' }, /^petrograd:set · language · expected one of en, ru/]
  ])('answers %j with a fault, and changes nothing', (members, sentence) => {
    hear({ type: 'petrograd:set', t: '1917-11-07T21:40', ...members });
    expect(said()).toEqual([
      { type: 'petrograd:fault', message: expect.stringMatching(sentence) as string }
    ]);
    expect(states.clock.jumpTo).not.toHaveBeenCalled();
    expect(states.selection.followPanel).not.toHaveBeenCalled();
  });

  it.each([
    ['another origin', { origin: 'https://stranger.example' }],
    ['the same name under another scheme', { origin: 'http://museum.example' }],
    ['a page without origin', { origin: 'null' }],
    ['a name that only begins the same', { origin: `${HOST}.stranger.example` }],
    ['another window of the same origin', { source: {} }]
  ])('neither follows nor answers %s', (_, sender) => {
    hear({ type: 'petrograd:set', t: '1917-11-07T21:40' }, sender);
    hear({ type: 'petrograd:set', place: 'kremlin' }, sender);
    hear({ type: 'petrograd:get' }, sender);
    expect(said()).toEqual([]);
    expect(states.clock.jumpTo).not.toHaveBeenCalled();
  });

  it('reports a change at most four times a second, the last of them always, the same never', () => {
    for (let hour = 10; hour < 20; hour += 1)
      channel.report({ ...REPORT, t: `1917-11-07T${String(hour)}:00` });
    vi.advanceTimersByTime(250);
    const last = { ...REPORT, t: '1917-11-07T19:00' };
    expect(said()).toEqual([{ type: 'petrograd:state', ...last }]);
    channel.report(last);
    vi.advanceTimersByTime(1000);
    expect(said()).toEqual([]);
  });

  it('is silent once it is closed', () => {
    channel.report({ ...REPORT, playing: true });
    channel.close();
    hear({ type: 'petrograd:get' });
    vi.advanceTimersByTime(1000);
    expect(said()).toEqual([]);
  });
});
