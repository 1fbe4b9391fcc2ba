/** Russian letters as English readers write them (roughly BGN/PCGN); signs fall silent. */
const LATIN: Readonly<Partial<Record<string, string>>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  // Letters of the spelling before 1918.
  і: 'i',
  ѣ: 'e',
  ѳ: 'f',
  ѵ: 'i'
};

/** Ways of writing the same sound, brought to one; the order matters. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/tz|ts|cz/g, 'c'],
  [/j(?=[aeou])/g, 'y'],
  [/[ij]e/g, 'e'],
  [/ye/g, 'e'],
  [/yo/g, 'e'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/([a-z])\1+/g, '$1']
];

/**
 * Brings a name in Latin or Cyrillic letters to one plain spelling, in which `Смольный`, `Smolny` and
 * `Smolnyi` are the same. For comparing only, never for showing.
 */
export function foldName(text: string): string {
  const latin = Array.from(
    text.toLowerCase().replaceAll('ß', 'ss'),
    (letter) => LATIN[letter] ?? letter
  ).join('');
  const plain = latin
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʹ]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return SAME_SOUND.reduce((folded, [sound, letter]) => folded.replace(sound, letter), plain);
}
