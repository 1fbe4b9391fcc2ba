import type { embedEn } from './en-embed.ts';

export const embedFr: typeof embedEn = {
  heading: 'Sur votre propre page',
  region: 'À propos de ce cadre',
  whole: 'Ouvrir la carte entière',
  gestures: {
    wheel: 'Maintenez Ctrl ou ⌘ en faisant défiler pour agrandir la carte',
    finger: 'Déplacez la carte avec deux doigts'
  },
  faults: {
    controls: 'Dans l’adresse de ce cadre, «\u00a0controls\u00a0» doit être none, time ou all.',
    origin:
      'Dans l’adresse de ce cadre, «\u00a0origin\u00a0» doit être une seule origine, comme https://museum.example.'
  },
  start: 'Ce qu’elle montre en s’ouvrant',
  starts: {
    hour: (moment: string) => `Cette heure\u00a0: ${moment}`,
    place: (name: string) => `Le lieu\u00a0: ${name}`,
    noPlace: 'Un lieu, dès qu’il est choisi sur la carte',
    layers: 'Les calques affichés maintenant',
    view: 'La partie de la ville que la carte montre maintenant'
  },
  language: 'Langue',
  ownLanguage: 'Celle du navigateur du visiteur',
  lead: 'La carte dans un cadre sur votre propre page. Choisissez ce qu’elle montre en s’ouvrant, copiez le code et placez-le là où doit être la carte.',
  size: 'Taille',
  sizes: {
    small: 'Petite, 400 × 440',
    medium: 'Moyenne, 640 × 480',
    large: 'Grande, 960 × 640',
    full: 'Aussi large que le texte, 560 de haut'
  },
  controls: 'Ce qui est affiché',
  controlNames: {
    none: 'La carte seule',
    time: 'La carte et l’horloge',
    all: 'Tout'
  },
  controlNotes: {
    none: 'Pour l’image fixe d’une heure. Un lieu que l’on choisit ouvre son panneau.',
    time: 'L’horloge, le curseur et la lecture. Un lieu que l’on choisit ouvre son panneau.',
    all: 'Aussi le haut de la page\u00a0: recherche, récits, légende, sommaire, langue.'
  },
  origin: 'Origine de votre page, si ses scripts doivent commander la carte',
  originHint: 'Par exemple https://museum.example. Laissez vide si vous ne savez pas ce que c’est.',
  originFault:
    'Ce n’est pas une origine\u00a0: écrivez-la comme https://museum.example, sans chemin.',
  preview: (size: string, parts: string) => `Comment il est divisé\u00a0: ${size}. ${parts}.`,
  code: 'Code',
  copy: 'Copier le code',
  copied: 'Copié.',
  notCopied: 'Le navigateur ne l’a pas permis\u00a0: le code est sélectionné, copiez-le vous-même.',
  frameTitle: (title: string, moment: string) => `${title}\u00a0: ${moment}`,
  manners:
    'Le cadre n’enregistre rien sur les appareils de vos visiteurs et ne s’adresse à aucun autre hôte. La molette et un doigt continuent de faire défiler votre page.'
};
