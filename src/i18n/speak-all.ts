import { LANGUAGES } from './language.ts';
import { keepMessages } from './load-language.ts';
import type { PlainMessages } from './messages.ts';

const modules = import.meta.glob<Readonly<Record<string, PlainMessages>>>('./*-messages.ts', {
  eager: true
});

/** Keeps the words of every language, for a thread of its own that can load nothing later. */
export function speakAll(): void {
  for (const language of LANGUAGES) {
    const module = modules[`./${language}-messages.ts`];
    if (module) keepMessages(language, module);
  }
}
