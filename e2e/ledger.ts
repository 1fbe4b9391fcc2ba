import { readFileSync } from 'node:fs';

/** The texts of the city as the files hold them, by which a test knows what a visitor must find. */
interface Texts {
  readonly en: string;
  readonly ru: string;
}

interface Step {
  readonly id: string;
  readonly time: string;
  readonly text: Texts;
}

export interface StoryFile {
  readonly id: string;
  readonly title: Texts;
  readonly steps: readonly Step[];
}

interface FeatureFile {
  readonly features: readonly {
    readonly id: string;
    readonly properties: {
      readonly title?: Texts;
      readonly actor?: Texts;
      readonly start?: { readonly best: string };
    };
  }[];
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../geo/${path}`, import.meta.url), 'utf8'));

export const readStory = (id: string): StoryFile => read(`stories/${id}.json`) as StoryFile;

/** Everything that happened: the panel that tells of it, and its title. */
export function readHappenings(file: 'events' | 'movements'): { id: string; title: Texts }[] {
  const { features } = read(`timeline/${file}.geojson`) as FeatureFile;
  return features.map(({ id, properties: { title, actor } }) => ({
    id,
    title: title ?? actor ?? { en: '', ru: '' }
  }));
}
