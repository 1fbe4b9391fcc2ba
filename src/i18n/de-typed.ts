import type { MomentWords } from '../time/time-token.ts';

export const typed: MomentWords = {
  months: [
    ['januar'],
    ['februar'],
    ['märz', 'maerz'],
    ['april'],
    ['mai'],
    ['juni'],
    ['juli'],
    ['august'],
    ['september'],
    ['oktober'],
    ['november'],
    ['dezember']
  ],
  old: ['a. st.', 'alten stils', 'alter stil'],
  new: ['n. st.', 'neuen stils', 'neuer stil'],
  skip: ['uhr', 'um', 'am', 'den']
};
