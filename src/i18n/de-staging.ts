import type { stagingEn } from './en-staging.ts';

export const stagingDe: typeof stagingEn = {
  heading: 'Gebiet, Licht, Ton',
  area: 'Ungefähres Gebiet jeder Seite',
  areaNote:
    'Erschlossen, nicht aufgezeichnet: Jeder Fleck Land nimmt die Farbe des nächsten Ortes mit eigenem Grund an. Brücken, Straßen, Schiffe, Wohnungen, nur als Gegend bekannte Orte und solche, die keine Seite je hielt, zählen nicht. Wo eine Stunde umstritten ist, wechseln beide Farben; wo eine Angabe schwach ist, verblasst der Rand.',
  areaInferred: 'Erschlossen: Jeder Fleck gehört zum nächsten bekannten Ort.',
  areaLoading: 'Das Gebiet wird gezeichnet.',
  areaUnloaded: 'Das Gebiet ließ sich nicht laden; die Orte sind ohne es zu sehen.',
  sightsBroken: (fault) => `Was zu sehen war, lässt sich nicht zeigen: ${fault}`,
  still: 'Animationen anhalten',
  stillNote: 'Scheinwerfer, Blitze und Pulse stehen als Zeichnung still.',
  sound: 'Ton',
  soundNote:
    'Zwei Geschütze, nur während die Zeit vorwärts läuft: die am 25. Oktober um 12:00 gehörte Mittagskanone und der Blindschuss der „Aurora“ um 21:40. Beide mit Untertitel.',
  soundUnable: 'Dieser Browser kann keine Töne erzeugen.',
  notes: 'Anmerkungen zu dem, was die Karte zeigt',
  sounding: 'Ton'
};
