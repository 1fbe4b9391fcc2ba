import { mount } from 'svelte';
import { findLanguage } from '../../i18n/index.ts';
import { wallWordsIn } from '../../i18n/wall-words.ts';
import PlainScreen from '../../panels/kiosk/PlainScreen.svelte';
import { KIOSK_KEEPS } from '../../state/forget-visit.ts';
import { createMemory } from '../../state/memory.ts';
import { parseHash } from '../../state/url-state.ts';
import type { Content } from '../kiosk/content.ts';
import { FaultKeeper } from '../kiosk/fault-keeper.ts';

/** Opens one of several screens of a machine: the one that `?screen=…` names. */
export async function openOther(target: HTMLElement, content: Content): Promise<void> {
  const name = new URLSearchParams(location.search).get('screen') ?? '';
  if (name === 'wall') {
    const memory = createMemory(`${KIOSK_KEEPS}-wall-faults`, () => localStorage);
    const keeper = new FaultKeeper(memory, window);
    const { default: WallShell } = await import('./WallShell.svelte');
    mount(WallShell, { target, props: { ...content, keeper } });
    return;
  }
  if (name === 'guide') {
    const { default: GuideShell } = await import('../guide/GuideShell.svelte');
    mount(GuideShell, { target, props: content });
    return;
  }
  const language = parseHash(location.hash).language ?? findLanguage(navigator.languages) ?? 'en';
  const text = wallWordsIn(language).unknown(name);
  mount(PlainScreen, { target, props: { texts: [{ language, text }] } });
}
