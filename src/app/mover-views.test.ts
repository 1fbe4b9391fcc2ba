import { describe, expect, it } from 'vitest';
import { createTracks } from '../routing/create-tracks.ts';
import { readRealGround } from '../routing/fixtures/real-ground.ts';
import { atlasToldBy } from '../situation/atlas-told-by.ts';
import { oldStyle, REAL_ATLAS } from '../situation/fixtures/real-atlas.ts';
import { moverViewsAt } from './mover-views.ts';

const tracks = new Map(
  createTracks(REAL_ATLAS, readRealGround()).map((track) => [track.id, track] as const)
);

function viewAt(id: string, day: number, clock: string, chosen?: string, atlas = REAL_ATLAS) {
  const views = moverViewsAt(atlas, tracks, oldStyle(day, clock), {
    chosen,
    describe: ({ actor }, isMoving) => `${actor.en}${isMoving ? ', under way' : ''}`
  });
  return views.find((view) => view.id === id);
}

describe('told by Reed alone', () => {
  const reed = atlasToldBy(REAL_ATLAS, new Set(['reed']));

  it('the Aurora does not sail, even for who asks for her', () => {
    expect(viewAt('aurora', 25, '03:15', 'aurora', reed)).toBeUndefined();
  });

  it('the Duma marches', () => {
    const { start = 0 } = reed.movements.find(({ id }) => id === 'duma-march') ?? {};
    const views = moverViewsAt(reed, tracks, start + 1, {
      chosen: undefined,
      describe: ({ actor }) => actor.en
    });
    expect(views.map(({ id }) => id)).toContain('duma-march');
  });
});

describe('the Aurora', () => {
  it('is a counter while she sails', () => {
    expect(viewAt('aurora', 25, '03:15')).toMatchObject({
      isHidden: false,
      isMoving: true,
      label: 'Cruiser Aurora, under way'
    });
  });

  it('is not drawn a second time where she lies at her mooring', () => {
    expect(viewAt('aurora', 25, '03:30')).toMatchObject({ isHidden: true });
    expect(viewAt('aurora', 25, '21:40')).toMatchObject({ isHidden: true });
  });
});

describe('the Kronstadt landing parties', () => {
  it('come by ship and go ashore on foot', () => {
    expect(viewAt('kronstadt-flotilla', 25, '12:00')).toMatchObject({ mover: 'ship' });
    expect(viewAt('kronstadt-flotilla', 25, '18:00')).toMatchObject({ mover: 'column' });
  });
});

describe('Lenin', () => {
  it('is not there before ten, and an hour after his arrival is gone again', () => {
    expect(viewAt('lenin-route', 24, '21:59')).toBeUndefined();
    expect(viewAt('lenin-route', 24, '22:40')).toMatchObject({ isMoving: true });
    expect(viewAt('lenin-route', 25, '00:44')).toMatchObject({ isMoving: false });
    expect(viewAt('lenin-route', 25, '00:45')).toBeUndefined();
  });

  it('has his way shown at any hour when he is chosen, but no counter', () => {
    expect(viewAt('lenin-route', 27, '12:00', 'lenin-route')).toMatchObject({
      isHidden: true,
      isSelected: true
    });
  });
});

describe('those who stand at one place', () => {
  it('have a place each beside its badge', () => {
    const slots = ['trotsky', 'lenin-route'].map((id) => viewAt(id, 25, '00:10')?.slot);
    expect(new Set(slots)).toEqual(new Set([0, 1]));
  });
});
