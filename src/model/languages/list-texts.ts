/** The English of every text below `value`, which is what a JSON file holds: of each object with `en` as a text. */
export function listTexts(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'en' in value && typeof value.en === 'string' ? [value.en] : [];
  return [...own, ...Object.values(value).flatMap(listTexts)];
}
