import type { aboutEn } from './en-about.ts';

export const aboutFr: typeof aboutEn = {
  uncertainty: 'Ce que l’on ignore',
  uncertaintyText:
    'Les témoins regardaient rarement l’heure. Chaque changement a une heure au plus tôt, une heure retenue et une heure au plus tard\u202f; entre la première et la dernière, la carte montre les deux camps. Là où les versions divergent, elles figurent côte à côte. Ce que la rédaction a elle-même déduit est signalé comme déduction, jamais comme source.',
  keys: 'Clavier',
  keysText:
    'Sur le curseur\u00a0: les flèches avancent d’un pas, Page précédente et Page suivante de six heures, Début et Fin vont aux bornes du chapitre. Espace lance et suspend la lecture.',
  licence: 'Licence et remerciements',
  licenceCode: 'Le programme est un logiciel libre sous licence MIT.',
  licenceFonts: 'Caractères\u00a0: Old Standard TT et PT Sans, SIL Open Font License 1.1.',
  offline: 'Rien sur cette page ne vient d’un autre site.'
};
