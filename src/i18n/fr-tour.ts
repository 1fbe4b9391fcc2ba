import { YEAR } from './calendars.ts';
import type { tourEn } from './en-tour.ts';
import { formatCount } from './plural.ts';

const stops = (n: number): string => formatCount('fr', n, { one: 'halte', other: 'haltes' });

export const tourFr: typeof tourEn = {
  heading: 'Promenade',
  toursHeading: 'Promenades',
  intro:
    'À pied dans la ville d’aujourd’hui, là où cela s’est passé. Tout reste sur votre appareil et dans l’adresse de cette page.',
  newTour: 'Nouvelle promenade',
  untitled: 'Promenade sans nom',
  name: 'Nom de la promenade',
  stops,
  empty:
    'Pas encore de halte. Cherchez ci-dessous, choisissez un point sur la carte, ou ouvrez un lieu ou un événement et prenez «\u202fAjouter à la promenade\u202f».',
  minutes: (n: number) => `${String(n)} min`,
  hours: (h: number, m: number) => (m === 0 ? `${String(h)} h` : `${String(h)} h ${String(m)} min`),
  metres: (n: string) => `${n} m`,
  kilometres: (n: string) => `${n} km`,
  speedUnit: (n: string) => `${n} km/h`,
  point: 'Point sur la carte',
  pointOn: (street: string) => `Point sur la carte\u00a0: ${street}`,
  total: 'En tout',
  distance: 'À pied',
  duration: 'Durée',
  ends: (from: string, to: string) => `${from}–${to}`,
  walkAndStay: (walk: string, stay: string) => `${walk} de marche, ${stay} aux haltes`,
  walkStayWait: (walk: string, stay: string, wait: string) =>
    `${walk} de marche, ${stay} aux haltes, ${wait} à attendre les heures de ${YEAR}`,
  partial: 'Sans les tronçons que l’on ne peut pas parcourir.',
  list: 'Haltes, dans l’ordre',
  stopOf: (n: number, all: number) => `Halte ${String(n)} sur ${String(all)}`,
  up: (name: string) => `Monter\u00a0: ${name}`,
  down: (name: string) => `Descendre\u00a0: ${name}`,
  remove: (name: string) => `Retirer\u00a0: ${name}`,
  drag: 'Faire glisser à une autre place de la liste',
  details: (name: string) => `Détails\u00a0: ${name}`,
  listHint: 'Alt avec la flèche haut ou bas déplace une halte.',
  arrival: (clock: string) => `à ${clock}`,
  arrivalAfter: (minutes: string) => `après ${minutes}`,
  stays: (minutes: string) => `${minutes} sur place`,
  waits: (minutes: string) => `${minutes} d’attente`,
  leg: (minutes: string, metres: string) => `${minutes} · ${metres}`,
  legBack: 'Retour à la première halte',
  over: (bridges: string) => `via ${bridges}`,
  and: 'et',
  moved: (name: string, n: number, all: number) =>
    `${name} est maintenant la halte ${String(n)} sur ${String(all)}.`,
  added: (name: string, n: number) => `Ajouté comme halte ${String(n)}\u00a0: ${name}.`,
  removed: (name: string) => `Retiré\u00a0: ${name}.`,
  droppedStops: (n: number) => `Retiré\u00a0: ${stops(n)}.`,
  undone: 'Annulé.',
  redone: 'Rétabli.',
  full: (most: number) =>
    `Une promenade a ${String(most)} haltes au plus\u202f; retirez-en d’abord une.`,
  undo: 'Annuler',
  redo: 'Rétablir',
  dwell: 'Minutes pour regarder',
  talk: 'Minutes pour parler',
  note: 'Note',
  ownName: 'Nom',
  hour: `Heure de ${YEAR}`,
  hourHint: (example: string) =>
    `Par exemple ${example}. Vide\u00a0: la halte ne raconte pas d’heure.`,
  hourUnreadable: (text: string, example: string) =>
    `«\u202f${text}\u202f» ne se lit pas comme une heure. Écrivez par exemple ${example}.`,
  hourNow: (moment: string) => `Prendre l’heure de l’horloge\u00a0: ${moment}`,
  told: 'Ce qui est raconté ici',
  today: 'Aujourd’hui\u00a0',
  openPlace: 'Ouvrir le lieu',
  openEvent: 'Ouvrir l’événement',
  addHeading: 'Ajouter une halte',
  search: 'Chercher une halte',
  pick: 'Choisir sur la carte',
  picking: 'Touchez le point sur la carte. Échap met fin au choix.',
  pickingCentre: 'Prendre le milieu de la carte',
  stopPicking: 'Ne plus choisir',
  addToTour: 'Ajouter à la promenade',
  startTour: 'Commencer une promenade ici',
  inTour: (n: number) => `Halte ${String(n)} de votre promenade`,
  showTour: 'Montrer la promenade',
  unloaded: 'Le planificateur n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
  suggest: 'Proposer un ordre',
  suggested: (metres: string, minutes: string) =>
    `Les haltes sont dans un ordre plus court\u00a0: ${metres}, ${minutes} de moins.`,
  suggestedWay: 'Les haltes sont dans un ordre où il existe un chemin.',
  suggestedNone: 'Aucun ordre plus court n’a été trouvé\u00a0: il reste tel quel.',
  suggestedBest: 'C’est déjà l’ordre le plus court.',
  notProven: 'Au-delà de douze haltes, l’ordre est bon, sans être à coup sûr le meilleur.',
  settings: 'Marche',
  speed: 'Vitesse de marche',
  start: 'Départ, à l’horloge d’aujourd’hui',
  roundTrip: 'Retour à la première halte',
  lockFirst: 'La première halte reste la première',
  lockLast: 'La dernière halte reste la dernière',
  limit: 'Tient-elle en',
  noLimit: 'sans limite',
  fits: (minutes: string) => `Elle y tient, avec ${minutes} de marge.`,
  tooLong: (minutes: string) => `${minutes} de trop. Elle y tient sans\u00a0:`,
  withoutWaits: (duration: string) =>
    `Compté sans les attentes de «\u202fArriver au moment des faits\u202f»\u202f; avec elles, la promenade dure ${duration}.`,
  neverFits: 'Même les haltes qui doivent rester ne tiennent pas dans ce temps.',
  drop: (n: number) => `Retirer ${formatCount('fr', n, { one: 'halte', other: 'haltes' })}`,
  dropNow: (n: number) => (n === 1 ? 'Retirer cette halte' : `Retirer ces ${String(n)} haltes`),
  afterwards: (minutes: string) => `Elle dure alors ${minutes}.`,
  twoClocks: 'Deux horloges',
  followsHistory: 'Arriver au moment des faits',
  followsNote: `Non\u00a0: l’horloge de ${YEAR} montre l’heure de chaque halte. Oui\u00a0: elle avance à une allure constante, et vous attendez là où vous seriez en avance.`,
  pace: (pace: string, duration: string) =>
    `Une minute de marche vaut ${pace} min de ${YEAR}\u202f; avec les attentes, cela dure ${duration}.`,
  tooFewHours: `Moins de deux haltes racontent une heure\u00a0: donnez-leur d’abord des heures de ${YEAR}.`,
  backward: (name: string) =>
    `${name} raconte une heure antérieure à celle d’une halte qui précède\u00a0: mettez les haltes dans l’ordre de leurs heures.`,
  tooClose: (name: string) =>
    `${name}\u00a0: cela s’est passé plus tôt qu’on ne peut y arriver à pied.`,
  playTour: 'Jouer la promenade',
  pauseTour: 'Suspendre la promenade',
  endTour: 'Terminer',
  previousStop: 'Halte précédente',
  nextStop: 'Halte suivante',
  walkingAt: (n: number, name: string) => `Halte ${String(n)}\u00a0: ${name}`,
  passable: 'Comme on pouvait marcher alors',
  passableAt: (moment: string) => `Ponts et postes\u00a0: ${moment} ${YEAR}`,
  thenAndToday: (then: string, today: string) =>
    `Alors\u00a0: ${then}. Aujourd’hui\u00a0: ${today}.`,
  notAllWalkable:
    'À cette heure, tous les tronçons n’étaient pas praticables\u202f; chacun dit pourquoi.',
  onlyBridges:
    'Seuls les ponts ferment ici un chemin\u00a0: aucune source ne dit dans quelles rues on pouvait marcher.',
  asWhom: 'En tant que',
  stranger: (sides) =>
    sides === 2 ? 'personne étrangère aux deux camps' : 'personne étrangère à tous les camps',
  posts: 'Postes de l’autre camp',
  checkpointWishes: {
    avoid: 'les contourner',
    ask: 'les papiers, si le détour est long',
    ignore: 'comme s’il n’y avait personne'
  },
  wayHeading: 'Pouvait-on y aller à pied\u202f?',
  couldOne: 'Pouvait-on marcher ici à cette heure\u202f?',
  from: 'De',
  to: 'À',
  searchFrom: 'Partir de',
  searchTo: 'Aller à',
  swap: 'Dans l’autre sens',
  chooseEnds: 'Choisissez les deux lieux.',
  unknownEnd: (id: string) =>
    `Cette carte n’a pas de lieu «\u202f${id}\u202f». Choisissez-en un ci-dessous.`,
  yes: 'Oui',
  yesRound: 'Oui, par un chemin plus long',
  no: 'Non',
  wayToday: 'Le chemin d’aujourd’hui',
  sameToday: 'C’est le chemin d’aujourd’hui.',
  longerBy: (metres: string) => `Le chemin de cette heure-là était plus long de ${metres}.`,
  bridgesThen: 'Ses ponts à cette heure\u00a0:',
  cutBy: (name: string) =>
    `Ces ponts isolaient ${name}\u202f; si l’un avait été praticable, on aurait pu aller à pied\u00a0:`,
  doubt: (states: readonly string[]) => `incertain\u00a0: ${states.join(' ou ')}`,
  own: 'Vos promenades',
  noOwn: 'Aucune pour l’instant. Ce que vous tracez ou changez est conservé ici automatiquement.',
  denied:
    'Ce navigateur ne conserve rien\u00a0: vos promenades durent autant que cette page. Gardez plutôt le lien.',
  open: (name: string) => `Ouvrir\u00a0: ${name}`,
  rename: 'Renommer',
  renameOf: (name: string) => `Renommer\u00a0: ${name}`,
  newName: (name: string) => `Nouveau nom pour\u00a0: ${name}`,
  done: 'Terminé',
  duplicate: 'Dupliquer',
  duplicateOf: (name: string) => `Dupliquer\u00a0: ${name}`,
  copyOf: (name: string) => `${name} (copie)`,
  delete: 'Supprimer',
  deleteOf: (name: string) => `Supprimer\u00a0: ${name}`,
  deleted: (name: string) => `Supprimé\u00a0: ${name}.`,
  isOpen: 'ouverte',
  ready: 'Promenades toutes prêtes',
  readyNote:
    'Ouvrez-en une, suivez-la telle quelle ou changez-la\u00a0: votre propre copie est conservée.',
  readyLoading: 'Les promenades toutes prêtes arrivent…',
  readyBroken: (files: readonly string[]) =>
    files.length === 1
      ? `Une promenade toute prête a un défaut et a été laissée de côté\u00a0: ${files.join()}. Réparez dans ce fichier ce qui est signalé ci-dessous\u202f; les autres promenades sont là.`
      : `${String(files.length)} promenades toutes prêtes ont des défauts et ont été laissées de côté\u00a0: ${files.join(', ')}. Réparez dans ces fichiers ce qui est signalé ci-dessous\u202f; les autres promenades sont là.`,
  about: (minutes: string) => `environ ${minutes}`,
  stepFree: 'Marches',
  farFromStreets: (names: string) =>
    `Aucune rue de cette carte ne mène à proximité\u00a0: ${names}.`,
  noWay: 'Les rues de cette carte n’y mènent pas.',
  noWayThen: (bridges: string) =>
    `Pas de chemin à cette heure, faute de pouvoir franchir\u00a0: ${bridges}.`,
  noWayThenAll: 'Pas de chemin à cette heure.',
  opens: 'Prochain chemin\u00a0:',
  neverOpens: 'Aucun chemin ne s’ouvre plus dans les jours de cette carte.',
  linkFaults: {
    noPlan:
      'Le lien ne contient aucune promenade lisible. Redemandez-le, ou commencez-en une nouvelle.',
    damaged: (found: number, expected: number | undefined) =>
      expected === undefined || expected <= found
        ? `Le lien a été altéré en route\u202f; lu\u00a0: ${stops(found)}. Vérifiez, ou redemandez le lien.`
        : `Le lien a été coupé\u00a0: ${String(found)} sur ${stops(expected)} ont pu être lues. Redemandez le lien, ou continuez avec celles-ci.`,
    partly: (found: number, lost: number) =>
      `Dans le lien, ${stops(lost)} illisible${lost < 2 ? '' : 's'}, ${lost < 2 ? 'laissée' : 'laissées'} de côté\u202f; ici\u00a0: ${stops(found)}. Ajoutez à la main ce qui manque.`,
    settings:
      'Un réglage du lien n’a pas pu être lu et a été laissé de côté\u202f; les haltes sont toutes là.',
    tooMany: (found: number, most: number) =>
      `Le lien contient ${stops(found)}\u202f; une promenade en a ${String(most)} au plus, aussi les ${String(most)} premières sont-elles ici.`
  }
};
