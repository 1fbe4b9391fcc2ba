import { describe, expect, it } from 'vitest';
import { readRealAtlas } from './fixtures/real-atlas.ts';
import { PreferencesState } from './preferences.svelte.ts';
import { SelectionState } from './selection.svelte.ts';

const ids = ['bridges', 'stations', 'ships'];
const { sides } = readRealAtlas();
const atlas = { sides, layers: ids.map((id) => ({ id, name: { en: id, ru: id } })) };

describe('preferences', () => {
  it('take the language of the address, then of the browser, then English', () => {
    expect(new PreferencesState(atlas, { language: 'en', languages: ['ru'] }).language).toBe('en');
    expect(new PreferencesState(atlas, { languages: ['uk', 'ru-RU'] }).language).toBe('ru');
    expect(new PreferencesState(atlas, { languages: ['fr-CA'] }).language).toBe('fr');
    expect(new PreferencesState(atlas, { languages: ['fi'] }).language).toBe('en');
  });

  it('show all layers, or those of the address that exist', () => {
    expect(new PreferencesState(atlas, { languages: [] }).allVisible).toBe(true);
    const some = new PreferencesState(atlas, { layers: ['ships', 'nonsense'], languages: [] });
    expect([...some.visibleLayers]).toEqual(['ships']);
    some.setVisible('nonsense', false);
    some.showOnly(ids);
    expect(some.allVisible).toBe(true);
  });
});

describe('the one panel', () => {
  it('goes back from the legend to the place it covered, and from there to the hour', () => {
    const selection = new SelectionState();
    selection.select('smolny');
    selection.show('legend');
    selection.close();
    expect([selection.panel, selection.placeId]).toEqual(['place', 'smolny']);
    selection.close();
    expect([selection.panel, selection.placeId]).toEqual(['hour', undefined]);
  });

  it('leaves a place for a street that is lit up, and puts the street out for a place', () => {
    const selection = new SelectionState('smolny');
    selection.light('street:nevsky');
    expect([selection.panel, selection.placeId]).toEqual(['hour', undefined]);
    selection.show('legend');
    selection.light('water:neva');
    expect([selection.panel, selection.groundId]).toEqual(['legend', 'water:neva']);
    selection.select('smolny');
    expect(selection.groundId).toBeUndefined();
  });

  it('shows the hour where no place is chosen', () => {
    const selection = new SelectionState();
    selection.show('place');
    expect(selection.panel).toBe('hour');
  });
});
