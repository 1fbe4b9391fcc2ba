import { mount } from 'svelte';
import { hasLanguage, loadLanguage } from '../../i18n/index.ts';
import type { KioskOptions } from '../../model/kiosk/kiosk-options.ts';
import { parseKioskOptions } from '../../model/kiosk/parse-kiosk-options.ts';
import { KIOSK_KEEPS, forgetVisit } from '../../state/forget-visit.ts';
import { createMemory } from '../../state/memory.ts';
import type { Content } from './content.ts';
import { FaultKeeper } from './fault-keeper.ts';
import { loadKioskFile } from './load-kiosk-file.ts';
import KioskShell from './KioskShell.svelte';

/** The options with those languages only whose words came; all of them, to be asked for again, if none did. */
async function loadLanguages(options: KioskOptions): Promise<KioskOptions> {
  await Promise.allSettled(options.languages.map(loadLanguage));
  const languages = options.languages.filter(hasLanguage);
  const language = languages.find((spoken) => spoken === options.language) ?? languages[0];
  return language ? { ...options, languages, language } : options;
}

/** Opens the map as a screen of a museum: it runs alone, and begins anew for each visitor. */
export async function openOther(target: HTMLElement, content: Content): Promise<void> {
  const keeper = new FaultKeeper(
    createMemory(`${KIOSK_KEEPS}-faults`, () => localStorage),
    window
  );
  const file = await loadKioskFile(createMemory(`${KIOSK_KEEPS}-file`, () => localStorage));
  const query = new URLSearchParams(location.search);
  const { options, faults } = parseKioskOptions(file, query, content.atlas.span);
  const spoken = await loadLanguages(options);
  forgetVisit(window, `#lang=${spoken.language}`);
  mount(KioskShell, {
    target,
    props: { ...content, options: spoken, optionFaults: faults, keeper }
  });
}
