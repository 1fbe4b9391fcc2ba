import { expect, test } from 'vitest';
import type { StreetClass } from '../../model/base/base-map.ts';
import { runToEnd } from '../canvas/sliced-work.ts';
import { createWorldLine } from '../canvas/world.ts';
import { chooseLabels } from './choose-labels.ts';
import type { Lettering } from './lettering.ts';

const line = createWorldLine([
  [30.3, 59.93],
  [30.33, 59.94]
]);

const street = (streetClass: StreetClass, en: string, ru: string, today?: string) => ({
  line,
  box: line.box,
  properties: {
    class: streetClass,
    name: { en, ru },
    ...(today === undefined ? {} : { nameToday: { en: today, ru: today } })
  }
});

const lettering: Lettering = {
  rivers: [],
  seas: [],
  parks: [],
  buildings: [],
  bridges: [],
  banks: [],
  islands: [
    {
      properties: { kind: 'island', name: { en: 'Vasilievsky Island', ru: 'Васильевский остров' } },
      box: line.box,
      point: () => ({ at: [0.58, 0.29], width: 0.01, others: [] })
    }
  ],
  streets: [
    street('prospekt', 'Nevsky Prospekt', 'Невский проспект'),
    street('street', 'Gogol Street', 'улица Гоголя', 'Malaya Morskaya'),
    street('lane', 'Chernyshev Lane', 'Чернышёв переулок')
  ]
};

const textsAt = (zoom: number, language: 'en' | 'ru' = 'en') =>
  runToEnd(
    chooseLabels(
      lettering,
      zoom,
      { tag: language, write: (name) => name[language] ?? '' },
      line.box
    )
  ).map(({ text, aside }) => (aside === undefined ? text : `${text} (${aside})`));

test('the city shows islands, the district its prospekts, the street every lane', () => {
  expect(textsAt(12)).toEqual(['VASILIEVSKY ISLAND']);
  expect(textsAt(13)).toContain('Nevsky Prospekt');
  expect(textsAt(13)).not.toContain('Gogol Street');
  expect(textsAt(16)).toContain('Chernyshev Lane');
});

test("the name of 1917 comes first, today's in brackets behind it, at street zoom only", () => {
  expect(textsAt(15)).toContain('Gogol Street (Malaya Morskaya)');
  expect(textsAt(14)).toContain('Gogol Street');
});

test('names follow the language, capitals included', () => {
  expect(textsAt(12, 'ru')).toEqual(['ВАСИЛЬЕВСКИЙ ОСТРОВ']);
  expect(textsAt(13, 'ru')).toContain('Невский проспект');
});
