import type { offlineEn } from './en-offline.ts';

export const offlineDe: typeof offlineEn = {
  heading: 'Eine neue Fassung der Karte ist bereit.',
  renew: 'Öffnen',
  later: 'Später',
  withoutNetwork: 'Ohne Netz',
  kept: 'Die ganze Karte ist auf diesem Gerät gespeichert: Sie öffnet sich ohne Netz.',
  notKept:
    'Dieses Gerät hat die Karte noch nicht gespeichert: Ohne Netz öffnet sie sich vielleicht nicht wieder. Ein privates Fenster oder abgeschalteter oder voller Speicher kann der Grund sein.'
};
