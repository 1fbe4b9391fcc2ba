import type { evidenceEn } from './en-evidence.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('de', n, { one, other });

const claims = (n: number): string => count(n, 'Angabe', 'Angaben');
const events = (n: number): string => count(n, 'Ereignis', 'Ereignisse');
const movements = (n: number): string => count(n, 'Bewegung', 'Bewegungen');
const works = (n: number): string => count(n, 'Werk', 'Werke');
const accounts = (n: number): string => count(n, 'andere Darstellung', 'andere Darstellungen');

export const evidenceDe: typeof evidenceEn = {
  claim: {
    heading: 'Wo Darstellungen sich widersprechen',
    open: (cited, others) =>
      ['Belege', ...(cited ? [works(cited)] : []), ...(others ? [accounts(others)] : [])].join(
        ' · '
      ),
    disputedIntro:
      'Seitenwechsel, die auf mehr als eine Weise erzählt werden, zuerst die mit den meisten anderen Darstellungen. Jeder lässt sich öffnen: wer was sagt.',
    evidence: 'Die Belege',
    numbered: (number, of) => `Angabe ${String(number)} von ${String(of)}`,
    accounts,
    unknown: 'Unter dieser Adresse hat die Karte keine Angabe. Dies sind die umstrittensten:',
    unknownAtPlace: 'Unter dieser Nummer hat der Ort keine Angabe. Dies sind seine Angaben:',
    window: 'Wann',
    earliest: 'Frühestens',
    best: 'Auf der Karte',
    latest: 'Spätestens',
    bar: (between, best) => `${between}; die Karte zeichnet ${best}.`,
    oneMinute: (moment) => `Eine einzelne Minute ist angegeben: ${moment}.`,
    opening: (day) =>
      `So war es schon, als die Aufzeichnung begann, am ${day}; seit wann, schrieb niemand auf.`,
    certainty: 'Wie sicher',
    estimate: 'Die Stunde ist eine Mitte oder ein Schluss und daher weich gezeichnet.',
    who: 'Wer das sagt',
    others: 'Was andere sagen',
    noOthers: 'Keine andere Darstellung ist aufgezeichnet.',
    map: 'Diese Karte',
    recordAdds: 'Die Aufzeichnung ergänzt',
    why: 'Warum dieser Wert',
    reasons: {
      opening: 'Hier wurde nichts gewählt: Es ist der Zustand, mit dem die Aufzeichnung beginnt.',
      stated: 'Die Aufzeichnung lässt nur eine einzige Minute.',
      first: 'Die Karte zeichnet die erste Minute des Zeitraums.',
      last: 'Die Karte zeichnet die letzte Minute des Zeitraums.',
      middle: 'Die Karte zeichnet die Mitte des Zeitraums.',
      cited: (cited) =>
        `${count(cited, 'Werk ist', 'Werke sind')} für das angeführt, was die Karte zeigt.`,
      others: (named) =>
        `Dagegen ${named === 1 ? 'steht' : 'stehen'} ${count(named, 'andere Darstellung mit genannter Quelle', 'andere Darstellungen mit genannten Quellen')}.`,
      inferred: 'Die Bearbeiter haben es selbst erschlossen; keine Quelle ist angeführt.',
      partlyInferred: 'Ein Teil davon ist ein Schluss der Bearbeiter.',
      silent: 'Einen weiteren Grund für die Wahl nennt die Aufzeichnung nicht.'
    },
    silence: 'Die gewählte Quelle sagt nichts über diese Stunden.',
    wholePlace: 'Alles über diesen Ort',
    previous: 'Vorherige Angabe',
    next: 'Nächste Angabe',
    link: 'Als eigene Seite'
  },
  sources: {
    heading: 'Quellen',
    intro:
      'Jedes Werk, auf das sich die Aufzeichnung stützt: was es ist, wie viel davon wirklich gelesen wurde, wie weit ihm zu trauen ist und wie viel auf ihm beruht. Jedes lässt sich öffnen und zeigt alles, was es trägt.',
    groups: {
      study: 'Studien von Historikern',
      witness: 'Beteiligte und Augenzeugen',
      document: 'Dokumente, Zeitungen, Chroniken daraus',
      soviet: 'Sowjetische Geschichten und Erzählungen',
      popular: 'Populäre Bücher anderer Zeiten',
      reference: 'Nachschlagewerke'
    },
    editors: 'Die Bearbeiter selbst',
    rests: (c, e, m) =>
      [...(c ? [claims(c)] : []), ...(e ? [events(e)] : []), ...(m ? [movements(m)] : [])].join(
        ', '
      ) || 'nichts beruht darauf, weder allein noch mit anderen',
    onlyGroup: 'Nur zeigen, was diese sagen'
  },
  source: {
    heading: 'Eine Quelle',
    all: 'Alle Quellen',
    edition: 'Ausgabe',
    kind: 'Art',
    consulted: 'Gelesen',
    reliability: 'Wie weit ihr zu trauen ist',
    only: 'Nur zeigen, was diese Quelle sagt',
    onlyOn: 'Die Karte zeigt nur, was diese Quelle sagt',
    onlyNote:
      'Die Karte behält dann die Angaben, Ereignisse und Bewegungen, die dieses Werk anführen, zu der Minute, die die Karte zeichnet; was es nicht erwähnt, erscheint als nicht belegt.',
    claims: 'Wer was hielt',
    accounts: 'Wo sie anderes sagt',
    accountsNote: 'Neben diesen Angaben steht sie als andere Darstellung.',
    events: 'Was geschah',
    movements: 'Wer wohin ging',
    stories: 'Geschichten, die aus ihr schöpfen',
    steps: (numbers) => `${numbers.length === 1 ? 'Schritt' : 'Schritte'} ${numbers.join(', ')}`,
    legends: 'Legenden, die sie beurteilen hilft',
    nothing: 'Nichts auf dieser Karte beruht darauf.',
    unknown: 'Unter dieser Adresse ist kein Werk aufgezeichnet. Dies sind die vorhandenen:'
  },
  only: {
    region: 'Wessen Wort die Karte zeigt',
    says: (names) => `Nur was ${names} sagt`,
    say: (names) => `Nur: ${names}`,
    measure: (places, of) =>
      `${String(places)} von ${String(of)} Orten; die übrigen sind dort nicht belegt.`,
    showAll: 'Alles zeigen',
    untold:
      'Die gewählte Quelle berichtet nicht davon, darum lässt die Karte es weg. Dies sagen die anderen Werke.'
  },
  report: {
    button: 'Fehler melden',
    copied:
      'Kopiert. Bitte ergänzen, was falsch ist und woher Sie es wissen, und an die Betreiber dieser Karte senden.',
    denied: 'Die Zwischenablage ist dieser Seite verschlossen. Hier lässt sich der Text kopieren:',
    field: 'Text der Meldung',
    issues: 'Seite öffnen, auf der Fehler gemeldet werden',
    title: 'Meldung eines Fehlers',
    place: 'Ort',
    event: 'Ereignis',
    claim: 'Angabe',
    time: 'Zeit',
    map: 'Die Karte sagt',
    sources: 'Quellen',
    noSources: 'keine angeführt',
    address: 'Adresse',
    wrong: 'Was falsch ist',
    proof: 'Woher ich es weiß'
  }
};
