import type { crowdEn } from './en-crowd.ts';
import { formatCount } from './plural.ts';

const number = new Intl.NumberFormat('fr');

/** Words about more places than there is room for. */
export const crowdFr: typeof crowdEn = {
  places: (told, inView) =>
    told < inView
      ? `Les ${number.format(told)} lieux les plus importants des ${number.format(inView)} visibles`
      : formatCount('fr', inView, { one: 'lieu visible', other: 'lieux visibles' }),
  hint: 'Les flèches vont d’un lieu à l’autre, Entrée en ouvre un. Agrandissez la carte pour atteindre les autres.',
  unloaded: 'Les lieux n’ont pas pu être chargés. Vérifiez la connexion et rechargez la page.'
};
