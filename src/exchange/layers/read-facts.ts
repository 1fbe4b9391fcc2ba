import type { Language } from '../../i18n/language.ts';
import { toPlainLine, toPlainText } from '../plain-text.ts';
import { MAX_FACTS, MAX_FACT_LENGTH, MAX_FEATURE_NAME } from './layer-limits.ts';
import type { LayerFeature } from '../../model/own-layer.ts';
import { isMembers } from './read-spans.ts';
import type { Members } from './read-spans.ts';

const toText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';

/** Members that hold the name of a feature, the likeliest first. */
const namesIn = (language: Language): string[] => [
  `name_${language}`,
  `title_${language}`,
  `name:${language}`,
  ...['name', 'title', 'Name', 'NAME', 'label', 'toponym', 'id']
];

function findToponym(feature: Members, language: Language): string {
  const names = (Array.isArray(feature.names) ? (feature.names as unknown[]) : []).filter(
    isMembers
  );
  const own = names.find(({ lang }) => lang === language) ?? names[0];
  return toText(own?.toponym);
}

/** The name of a feature in plain text; empty where it has none. */
export function readName(feature: Members, properties: Members, language: Language): string {
  const said = namesIn(language).map((name) => toText(properties[name]));
  const name = [findToponym(feature, language), ...said, toText(feature.id)].find(Boolean) ?? '';
  return toPlainLine(name.slice(0, MAX_FEATURE_NAME));
}

function describe(feature: Members, language: Language): readonly (readonly [string, string])[] {
  const all = Array.isArray(feature.descriptions) ? (feature.descriptions as unknown[]) : [];
  const texts = all.filter(isMembers);
  const own = texts.filter(({ lang }) => lang === language);
  return (own.length > 0 ? own : texts).map(({ value }) => ['description', toText(value)]);
}

/** What else a feature says, for reading: a few short texts. Names of members are told as they are. */
export function readFacts(
  feature: Members,
  properties: Members,
  language: Language
): LayerFeature['facts'] {
  const entries = [
    ...describe(feature, language),
    ...Object.entries(properties).map(([name, value]) => [name, toText(value)] as const)
  ];
  return entries
    .filter(([, value]) => value !== '')
    .slice(0, MAX_FACTS)
    .map(([name, value]) => [
      toPlainLine(name.slice(0, MAX_FEATURE_NAME)),
      toPlainText(value.slice(0, MAX_FACT_LENGTH))
    ]);
}
