import { describe, expect, it } from 'vitest';
import { formatGoalTopic, parseGoalTopic } from './goal-topic.ts';

describe('the stop of a walk in a link', () => {
  it('is counted from 1, and the first one where the link says nothing', () => {
    expect(parseGoalTopic('3', 4)).toBe(2);
    expect(parseGoalTopic('4', 4)).toBe(3);
    expect(parseGoalTopic(undefined, 4)).toBe(0);
  });

  it.each(['0', '5', '-1', '1e0', '03', '2.5', 'abc', '99999999999', ''])(
    'is none that the walk has: “%s” of 4',
    (topic) => {
      expect(parseGoalTopic(topic, 4)).toBeUndefined();
    }
  );

  it('comes back as it was written', () => {
    for (const next of [0, 1, 11]) expect(parseGoalTopic(formatGoalTopic(next), 12)).toBe(next);
  });
});
