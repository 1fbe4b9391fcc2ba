export const embedEn = {
  heading: 'On your own page',
  region: 'About this frame',
  whole: 'Open the whole map',
  gestures: {
    wheel: 'Hold Ctrl or ⌘ while you scroll, to zoom the map',
    finger: 'Move the map with two fingers'
  },
  faults: {
    controls: 'In the address of this frame, “controls” must be none, time or all.',
    origin:
      'In the address of this frame, “origin” must be one origin such as https://museum.example.'
  },
  start: 'What it opens with',
  starts: {
    hour: (moment: string) => `This hour: ${moment}`,
    place: (name: string) => `The place: ${name}`,
    noPlace: 'A place, once one is chosen on the map',
    layers: 'The layers shown now',
    view: 'The part of the city the map shows now'
  },
  language: 'Language',
  ownLanguage: 'That of the visitor’s browser',
  lead: 'The map in a frame on a page of yours. Choose what it opens with, copy the code and put it where the map shall be.',
  size: 'Size',
  sizes: {
    small: 'Small, 400 × 440',
    medium: 'Medium, 640 × 480',
    large: 'Large, 960 × 640',
    full: 'As wide as the text, 560 high'
  },
  controls: 'What is shown',
  controlNames: {
    none: 'The map alone',
    time: 'The map and the clock',
    all: 'Everything'
  },
  controlNotes: {
    none: 'For a still picture of one hour. A place that is chosen opens its panel.',
    time: 'The clock, the slider and the play. A place that is chosen opens its panel.',
    all: 'The head of the page too: search, stories, legend, contents, language.'
  },
  origin: 'Origin of your page, if its scripts shall steer the map',
  originHint: 'Such as https://museum.example. Leave it empty if you do not know what this is.',
  originFault: 'This is no origin: write it like https://museum.example, without a path.',
  preview: (size: string, parts: string) => `How it is divided: ${size}. ${parts}.`,
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Copied.',
  notCopied: 'The browser did not allow that: the code is selected, copy it by hand.',
  frameTitle: (title: string, moment: string) => `${title}: ${moment}`,
  manners:
    'The frame stores nothing on your visitors’ devices and asks no other host. The wheel and one finger go on scrolling your page.'
};
