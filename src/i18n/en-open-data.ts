/** Words in and about the files in which the whole atlas is given away. */
export const openDataEn = {
  /** How a place was, for a file that knows no map: `…: held by the government`. */
  sides: {
    mrc: 'held by the Military Revolutionary Committee',
    government: 'held by the Provisional Government',
    contested: 'contested',
    neutral: 'neutral',
    none: 'nobody there',
    unknown: 'not documented'
  },
  passabilities: {
    open: 'open to all',
    'checkpoint-mrc': 'papers checked by the Military Revolutionary Committee',
    'checkpoint-government': 'papers checked by the government',
    raised: 'raised'
  },
  /** `a` and `b` are moments in words of both calendars. */
  during: (a: string, b: string) => `from ${a} until ${b}`
};
