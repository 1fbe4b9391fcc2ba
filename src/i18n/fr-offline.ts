import type { offlineEn } from './en-offline.ts';

export const offlineFr: typeof offlineEn = {
  heading: 'Une nouvelle version de la carte est prête.',
  renew: 'L’ouvrir',
  later: 'Plus tard',
  withoutNetwork: 'Sans réseau',
  kept: 'La carte entière est conservée sur cet appareil\u00a0: elle s’ouvre sans réseau.',
  notKept:
    'Cet appareil ne conserve pas encore la carte\u00a0: sans réseau, elle pourrait ne plus s’ouvrir. La cause peut être une fenêtre privée, ou un stockage désactivé ou plein.'
};
