import type { aboutEn } from './en-about.ts';

export const aboutFr: typeof aboutEn = {
  what: 'Ce que c’est',
  whatText:
    'Petrograd du 10 octobre au 6 novembre 1917, ancien style\u00a0: heure par heure, quel camp tenait Smolny, le palais d’Hiver, chaque pont et chaque gare, et ce qui s’y passa. Déplacez l’horloge\u202f; la carte suit.',
  calendars: 'Deux calendriers',
  calendarsText:
    'La Russie suivait encore le calendrier julien, en retard de treize jours sur le calendrier grégorien. La révolution «\u202fd’Octobre\u202f» du 25 octobre, ancien style (a. s.), eut lieu le 7 novembre, nouveau style (n. s.). Les deux dates sont toujours indiquées. Les heures sont celles de l’horloge de la ville, alors en avance de trois heures et une minute sur Greenwich.',
  sides: 'Les camps',
  sidesText:
    'Le Comité militaire révolutionnaire (CMR) du soviet de Petrograd dirigea l’insurrection. Le Gouvernement provisoire était celui de Kerenski\u202f; après son arrestation, la même couleur désigne ceux qui continuèrent à combattre pour lui. Le contrôle des lieux est relevé à partir du 21 octobre\u202f; avant cette date, seuls les événements sont montrés.',
  uncertainty: 'Ce que l’on ignore',
  uncertaintyText:
    'Les témoins regardaient rarement l’heure. Chaque changement a une heure au plus tôt, une heure retenue et une heure au plus tard\u202f; entre la première et la dernière, la carte montre les deux camps. Là où les versions divergent, elles figurent côte à côte. Ce que la rédaction a elle-même déduit est signalé comme déduction, jamais comme source.',
  keys: 'Clavier',
  keysText:
    'Sur le curseur\u00a0: les flèches avancent d’un pas, Page précédente et Page suivante de six heures, Début et Fin vont aux bornes du chapitre. Espace lance et suspend la lecture.',
  licence: 'Licence et remerciements',
  licenceCode: 'Le programme est un logiciel libre sous licence MIT.',
  licenceMap:
    'La géométrie a été mesurée d’après OpenStreetMap, © les contributeurs d’OpenStreetMap, Open Database License (ODbL) 1.0.',
  licenceFonts: 'Caractères\u00a0: Old Standard TT et PT Sans, SIL Open Font License 1.1.',
  offline: 'Rien sur cette page ne vient d’un autre site.'
};
