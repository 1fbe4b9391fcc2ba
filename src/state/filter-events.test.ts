import { describe, expect, it } from 'vitest';
import { createEventFilter } from './filter-events.ts';
import { readRealAtlas } from './fixtures/real-atlas.ts';

const { events, places } = readRealAtlas();
const filter = createEventFilter(events, places);
const find = (query: string): readonly string[] => filter(query).map(({ id }) => id);

describe('a reader of the chronicle', () => {
  it('sees all of it without a word', () => {
    expect(find('')).toHaveLength(events.length);
    expect(find(' – ')).toHaveLength(events.length);
  });

  it.each(['red lantern', 'Красный фонарь', 'krasny fonar', 'lantern red'])('“%s”', (query) => {
    expect(find(query)).toContain('red-lantern');
  });

  it('finds people and places', () => {
    expect(find('Blagonravov')).toContain('red-lantern');
    expect(find('Нарышкин')).toContain('red-lantern');
  });

  it('needs every word', () => {
    expect(find('lantern ministers-who-never-were')).toEqual([]);
  });
});
