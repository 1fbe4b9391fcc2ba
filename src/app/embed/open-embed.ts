import { mount } from 'svelte';
import { parseEmbedOptions } from '../../state/embed/embed-options.ts';
import type { Content } from '../kiosk/content.ts';
import EmbedShell from './EmbedShell.svelte';

/** Opens the map as a part of another page. */
export function openOther(target: HTMLElement, content: Content): Promise<void> {
  const options = parseEmbedOptions(new URLSearchParams(location.search));
  document.documentElement.dataset.embed = options.controls;
  mount(EmbedShell, { target, props: { ...content, options } });
  return Promise.resolve();
}
