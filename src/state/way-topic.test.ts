import { expect, it } from 'vitest';
import { readRealAtlas } from './fixtures/real-atlas.ts';
import { formatWayTopic, parseWayTopic as parse } from './way-topic.ts';

const { sides } = readRealAtlas();
const parseWayTopic = (topic: string | undefined) => parse(topic, sides);

it('a question of the way is the same after a link', () => {
  const asked = { from: 'smolny', to: 'winter-palace', side: 'mrc', checkpoints: 'avoid' } as const;
  expect(parseWayTopic(formatWayTopic(asked))).toEqual(asked);
  const half = { from: undefined, to: 'smolny', side: 'neutral', checkpoints: 'ask' } as const;
  expect(parseWayTopic(formatWayTopic(half))).toEqual(half);
});

it('a question without more is that of a stranger who shows papers', () => {
  expect(parseWayTopic('smolny/winter-palace')).toEqual({
    from: 'smolny',
    to: 'winter-palace',
    side: 'neutral',
    checkpoints: 'ask'
  });
  expect(parseWayTopic(undefined)).toMatchObject({ from: undefined, to: undefined });
});

it('one who walks for a side that the atlas does not know is a stranger', () => {
  expect(parseWayTopic('smolny/winter-palace/tsar/avoid')).toMatchObject({ side: 'neutral' });
});
