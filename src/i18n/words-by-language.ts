import type { Language } from './language.ts';

/** What `import.meta.glob` finds: modules by path, each with one export. */
type Found<Words> = Readonly<Record<string, Readonly<Record<string, Words>>>>;

/** `de` of `./de-tour.ts`. */
const languageOf = (path: string): string => /([a-z]+)-[^/]*$/.exec(path)?.[1] ?? '';

/**
 * The words of one subject by language: those in German are what `./de-….ts` exports. A language without
 * a file of its own speaks English. Throws where there is no English either.
 */
export function wordsByLanguage<Words>(modules: Found<Words>): (language: Language) => Words {
  const words = new Map(
    Object.entries(modules).map(([path, exported]) => [
      languageOf(path),
      Object.values(exported)[0]
    ])
  );
  return (language) => {
    const own = words.get(language) ?? words.get('en');
    if (own === undefined) throw new Error(`No words were found in ${language}.`);
    return own;
  };
}
