import { describe, expect, it } from 'vitest';
import { findVoice, splitSentences } from './find-voice.ts';

const voice = (lang: string, localService = true, isDefault = false): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: isDefault,
  name: lang,
  voiceURI: lang
});

describe('a voice', () => {
  it('is one of the language, whatever the country and however it is written', () => {
    expect(findVoice([voice('de-DE'), voice('ru_RU')], 'ru')?.lang).toBe('ru_RU');
    expect(findVoice([voice('en-US'), voice('en-GB', true, true)], 'en')?.lang).toBe('en-GB');
  });

  it('is none where only a server would speak, or nobody speaks the language', () => {
    expect(findVoice([voice('ru-RU', false)], 'ru')).toBeUndefined();
    expect(findVoice([voice('rup')], 'ru')).toBeUndefined();
    expect(findVoice([], 'en')).toBeUndefined();
  });
});

describe('sentences', () => {
  it('end where a new one begins', () => {
    expect(
      splitSentences('The shot was blank. It was heard far off! Who fired? “Aurora.”')
    ).toEqual(['The shot was blank.', 'It was heard far off!', 'Who fired?', '“Aurora.”']);
    expect(splitSentences('Выстрел был холостой. Его слышали далеко.')).toHaveLength(2);
  });

  it('do not end at a number with a point or in front of a small letter', () => {
    expect(splitSentences('About 9.40 in the evening, e.g. later.')).toHaveLength(1);
    expect(splitSentences('  ')).toEqual([]);
  });
});
