import { expect, test } from 'vitest';
import { correctFeature } from './correct-feature.ts';

const claim = (best: string, end: string) => ({
  start: { earliest: best, best, latest: best },
  end
});
const bridge = {
  properties: {
    control: [
      claim('1917-11-03T00:00', '1917-11-06T15:00'),
      claim('1917-11-06T15:00', '1917-11-20T00:00')
    ]
  }
};

test('a claim that begins later lets the one before it last longer', () => {
  const corrected = correctFeature(bridge, '/properties/control/1/start/best', '1917-11-06T16:00');
  expect(corrected).toMatchObject({
    properties: {
      control: [{ end: '1917-11-06T16:00' }, { start: { best: '1917-11-06T16:00' } }]
    }
  });
});

test('a claim that ends earlier lets the next begin earlier', () => {
  const corrected = correctFeature(bridge, '/properties/control/0/end', '1917-11-06T14:00');
  expect(corrected).toMatchObject({
    properties: {
      control: [{ end: '1917-11-06T14:00' }, { start: { best: '1917-11-06T14:00' } }]
    }
  });
});

test('the first claim has none before it, the last none behind', () => {
  expect(
    correctFeature(bridge, '/properties/control/0/start/best', '1917-11-03T01:00')
  ).toMatchObject({ properties: { control: [{ end: '1917-11-06T15:00' }, {}] } });
  expect(correctFeature(bridge, '/properties/control/1/end', '1917-11-19T00:00')).toMatchObject({
    properties: { control: [{}, { end: '1917-11-19T00:00' }] }
  });
});
