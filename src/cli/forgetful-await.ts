import type { Plugin } from 'vite';

const END = 'unset_context(false);';

/** The same block, which remembers nothing that was set while what it awaited was shown. */
export const forgetWrites = (code: string): string =>
  `import { set_untracked_writes } from '../../runtime.js';\n${code.replace(END, `${END} set_untracked_writes(null);`)}`;

/**
 * Svelte's block `{#await}` (seen in 5.57) runs what it shows outside of any effect that would take up and
 * drop the list of what was set meanwhile: the list grows for as long as the page is open, and holds on
 * to what was awaited. A screen in a hall makes its page anew hundreds of times.
 */
export function forgetfulAwait(): Plugin {
  return {
    name: 'forgetful-await',
    apply: 'build',
    transform: {
      filter: { id: /\/svelte\/src\/internal\/client\/dom\/blocks\/await\.js$/ },
      handler: (code) => ({ code: forgetWrites(code), map: null })
    }
  };
}
