import { describe, expect, it } from 'vitest';
import { parseWallMessage } from './wall-message.ts';

const state = {
  kind: 'state',
  program: 'index-1.js',
  console: 'a',
  hash: '#t=1917-11-07T03:30&place=smolny',
  untouched: 120,
  playing: { exact: 9_999.5, speed: 60 },
  size: { width: 1280, height: 700 },
  invites: null
};

const parse = (data: unknown) => parseWallMessage(data, 'index-1.js');

describe('what comes over the channel', () => {
  it('is a question or a state, word for word', () => {
    expect(parse({ kind: 'ask', program: 'index-1.js' })).toEqual({
      kind: 'ask',
      program: 'index-1.js'
    });
    expect(parse(state)).toEqual(state);
    expect(parse({ ...state, invites: ['ru', 'en'], playing: null, size: null })).toMatchObject({
      invites: ['ru', 'en']
    });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'hello'],
    ['a list', [state]],
    ['no kind', { program: 'index-1.js' }],
    ['another kind', { ...state, kind: 'order' }],
    ['no hash', { ...state, hash: undefined }],
    ['a hash that is no text', { ...state, hash: ['#t=1917-11-07T03:30'] }],
    ['a hash without end', { ...state, hash: `#${'x'.repeat(30_000)}` }],
    ['a clock that is no number', { ...state, playing: { exact: NaN, speed: 60 } }],
    ['a clock that runs back', { ...state, playing: { exact: 1, speed: -60 } }],
    ['a touch to come', { ...state, untouched: -1 }],
    ['a map of no size', { ...state, size: { width: 0, height: 0 } }],
    ['a language nobody offers', { ...state, invites: ['eo'] }],
    ['an invitation in no language', { ...state, invites: [] }]
  ])('is left alone if it is %s', (_, data) => {
    expect(parse(data)).toBeUndefined();
  });

  it('is only told apart where another build speaks, whatever it says', () => {
    for (const data of [{ program: 'index-2.js' }, { ...state, program: 'index-2.js' }])
      expect(parse(data)).toEqual({ kind: 'other', program: 'index-2.js', asks: false });
    expect(parse({ kind: 'ask', program: 'index-2.js' })).toMatchObject({ asks: true });
  });
});
