import { loadAllLanguages } from '../i18n/index.ts';

// A program at the command line, as a test, has all files at hand: whoever imports this speaks every language.
await loadAllLanguages();
