export const stagingEn = {
  heading: 'Area, sights, sound',
  area: 'Approximate area of control',
  areaNote:
    'Inferred, not recorded: each spot of land takes the colour of the nearest place with ground of its own. Bridges, streets, ships, flats, places known only as a quarter and those that neither side ever held do not count. Where an hour is disputed both colours alternate; where a claim is weak the edge fades.',
  /** On the map while the area is shown. */
  areaInferred: 'Inferred: each spot goes to the nearest known place.',
  areaLoading: 'The area is being drawn.',
  areaUnloaded: 'The area could not be loaded; the places are shown without it.',
  sightsBroken: (fault: string) => `What could be seen cannot be shown: ${fault}`,
  still: 'Stop animations',
  stillNote: 'Searchlights, flashes and pulses stand still as drawings.',
  sound: 'Sound',
  soundNote:
    'Two guns, only while time plays forward: the noon gun heard on 25 October at 12:00, and the blank shot of the Aurora at 21:40. Each with a caption.',
  soundUnable: 'This browser cannot make sounds.',
  /** Accessible name of the notes over the map. */
  notes: 'Notes on what the map shows',
  sounding: 'Sound'
};
