/**
 * The voice that reads a language aloud: one that lives on the device, for others send the text to a
 * server; the one the device prefers, if it has several.
 */
export function findVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string
): SpeechSynthesisVoice | undefined {
  const own = voices.filter(
    ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language
  );
  return own.find((voice) => voice.default) ?? own[0];
}

/** The sentences of a text, each with the sign that ends it. A reading is broken off between two of them. */
export const splitSentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…][»”"’)]?)\s+(?=[\p{Lu}«“"(\d])/u)
    .filter((sentence) => sentence.trim() !== '');
