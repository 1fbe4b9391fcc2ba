import type { Language } from '../../i18n/index.ts';
import { kioskWordsIn } from '../../i18n/kiosk-words.ts';
import type { KioskFault } from '../../model/kiosk/parse-kiosk-options.ts';

/** What is wrong with a setting, where it stands and how to mend it, in one sentence and what holds now. */
export function describeKioskFault(fault: KioskFault, language: Language): string {
  const { fault: words, allowed } = kioskWordsIn(language);
  const source = fault.source === 'address' ? words.address : fault.source;
  switch (fault.kind) {
    case 'unreadable':
      return words.unreadable(source);
    case 'unknown':
      return words.unknown(source, fault.member);
    case 'value':
      return words.value(source, fault.member, allowed[fault.member]);
  }
}
