import { mount } from 'svelte';
import { parseKioskOptions } from '../../model/kiosk/parse-kiosk-options.ts';
import { KIOSK_KEEPS, forgetVisit } from '../../state/forget-visit.ts';
import { createMemory } from '../../state/memory.ts';
import type { Content } from './content.ts';
import { FaultKeeper } from './fault-keeper.ts';
import { loadKioskFile } from './load-kiosk-file.ts';
import KioskShell from './KioskShell.svelte';

/** Opens the map as a screen of a museum: it runs alone, and begins anew for each visitor. */
export async function openKiosk(target: HTMLElement, content: Content): Promise<void> {
  const keeper = new FaultKeeper(
    createMemory(`${KIOSK_KEEPS}-faults`, () => localStorage),
    window
  );
  const file = await loadKioskFile(createMemory(`${KIOSK_KEEPS}-file`, () => localStorage));
  const query = new URLSearchParams(location.search);
  const { options, faults } = parseKioskOptions(file, query, content.atlas.span);
  forgetVisit(window, `#lang=${options.language}`);
  mount(KioskShell, { target, props: { ...content, options, optionFaults: faults, keeper } });
}
