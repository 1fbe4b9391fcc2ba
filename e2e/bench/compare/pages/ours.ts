import { flushSync, mount } from 'svelte';
import { loadMessages } from '../../../../src/i18n/index.ts';
import { parseAtlas } from '../../../../src/model/parse-atlas.ts';
import { isoToInstant } from '../../../../src/time/instant.ts';
import { openPage } from './open-page.ts';
import Ours from './Ours.svelte';

interface Shown {
  show(instant: number): void;
}

/** Many places are drawn by a part that is fetched when it is needed. */
async function waitForPlaces(container: HTMLElement): Promise<void> {
  while (!container.querySelector('.badge, .crowd'))
    await new Promise((resolve) => setTimeout(resolve, 1));
}

/* The one place of e2e that reaches into src: what is measured is the map itself, read by its own door. */
await loadMessages('en');
openPage(async (container, files) => {
  const { atlas, faults } = parseAtlas(
    files.map(({ path, text }) => ({ path, content: { text } }))
  );
  if (!atlas || faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 3)));
  const start = isoToInstant('1917-11-06T00:00') ?? 0;
  // What a component exports is known to the checker of components alone.
  const map = mount(Ours, { target: container, props: { atlas, start } }) as Shown;
  flushSync();
  await waitForPlaces(container);
  return (minute) => {
    flushSync(() => map.show(start + minute));
  };
});
