import type { Plugin } from 'vite';

const IS_JSON = /\.(?:geojson|json)$/;

/** The same JSON without white space; a text that is none stays as it is, for the page to name its fault. */
export function compactJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** Takes the white space, which people need to review the data, out of the data that is sent. */
export function compactData(): Plugin {
  return {
    name: 'compact-data',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && IS_JSON.test(file.fileName))
          file.source = compactJson(
            typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)
          );
    }
  };
}
