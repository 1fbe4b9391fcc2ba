import './app.css';
import { mount, unmount } from 'svelte';
import { titles } from 'virtual:atlas-parts';
import App from './App.svelte';
import { colourSides } from './app/colour-sides.ts';
import { findLanguage, loadMessages, loadTexts } from './i18n/index.ts';
import { loadAtlas } from './load-atlas.ts';
import { loadBase } from './load-base.ts';
import FaultNotice from './panels/FaultNotice.svelte';
import LoadingScreen from './panels/LoadingScreen.svelte';
import { parseHash } from './state/url-state.ts';

const query = new URLSearchParams(location.search);
const otherPage = (['kiosk', 'screen', 'embed'] as const).find((name) => query.has(name));
/** Fetches what opens another page than that of one reader. */
const loadOther =
  otherPage && (async () => (await import('./app/load-opener.ts')).loadOpener(otherPage));
/** For a screen by which nobody stands. */
const reloadSoon = (): void => void setTimeout(() => location.reload(), 60_000);

/** Of a file as a whole. */
const NOWHERE = { feature: '–', path: '–' };

/** Nothing awaits it: a part fetched later needs this module to have run to its end. */
async function open(target: HTMLElement): Promise<void> {
  const language = parseHash(location.hash).language ?? findLanguage(navigator.languages) ?? 'en';
  const parts = Promise.all([
    loadAtlas(),
    loadBase(),
    loadOther?.().catch(reloadSoon),
    loadTexts(language).then(
      () => [],
      () => [{ ...NOWHERE, file: `languages/${language}.json`, expected: 'texts' }]
    )
  ]);
  try {
    await loadMessages(language);
  } catch {
    // Without words only what index.html says can be said: it stays.
    if (loadOther) reloadSoon();
    return;
  }
  target.replaceChildren();
  const loading = mount(LoadingScreen, {
    target,
    props: { title: titles[language] ?? '', language }
  });
  const [{ atlas, faults }, ground, other, textFaults] = await parts;
  await unmount(loading);

  const isStyled = getComputedStyle(target).getPropertyValue('--paper') !== '';
  const styleFault = { ...NOWHERE, file: 'index.css', expected: 'styles' };
  const allFaults = [...faults, ...ground.faults, ...textFaults, ...(isStyled ? [] : [styleFault])];
  if (!atlas || !isStyled) {
    mount(FaultNotice, { target, props: { faults: allFaults, language, fatal: true } });
    if (loadOther) reloadSoon();
  } else {
    colourSides(atlas.sides);
    const content = { atlas, base: ground.base, faults: allFaults };
    if (other) await other.openOther(target, content);
    else mount(App, { target, props: content });
  }
}

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id app.');
void open(target);
