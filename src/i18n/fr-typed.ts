import type { MomentWords } from '../time/time-token.ts';

export const typed: MomentWords = {
  months: [
    ['janvier'],
    ['février', 'fevrier'],
    ['mars'],
    ['avril'],
    ['mai'],
    ['juin'],
    ['juillet'],
    ['août', 'aout'],
    ['septembre'],
    ['octobre'],
    ['novembre'],
    ['décembre', 'decembre']
  ],
  old: ['a. s.', 'ancien style'],
  new: ['n. s.', 'nouveau style'],
  skip: ['er', 'le', 'à', 'vers']
};
