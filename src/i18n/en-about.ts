export const aboutEn = {
  what: 'What it is',
  whatText:
    'Petrograd from 10 October to 6 November 1917, Old Style: hour by hour, which side held the Smolny, the Winter Palace, every bridge and station, and what happened there. Move the clock; the map follows.',
  calendars: 'Two calendars',
  calendarsText:
    'Russia still kept the Julian calendar, thirteen days behind the Gregorian one. The “October” revolution of 25 October Old Style (O.S.) fell on 7 November New Style (N.S.). Both dates are always shown. The hours are those of the city’s own clock, which was then three hours and one minute ahead of Greenwich.',
  sides: 'The sides',
  sidesText:
    'The Military Revolutionary Committee (MRC) of the Petrograd Soviet led the rising. The Provisional Government was Kerensky’s; after its arrest the same colour marks those who fought on for it. Control is recorded from 21 October; before that only events are shown.',
  uncertainty: 'What is not known',
  uncertaintyText:
    'Witnesses rarely looked at a clock. Each change has an earliest, a best and a latest hour; between the first and the last the map shows both sides. Where accounts disagree they stand side by side. What the editors inferred themselves is marked as inference and never as a source.',
  keys: 'Keyboard',
  keysText:
    'On the slider: arrows move one step, Page Up and Page Down six hours, Home and End to the ends of the chapter. Space plays and pauses.',
  licence: 'Licence and thanks',
  licenceCode: 'The program is free software under the MIT licence.',
  licenceMap:
    'Geometry was measured against OpenStreetMap, © OpenStreetMap contributors, Open Database License (ODbL) 1.0.',
  licenceFonts: 'Lettering: Old Standard TT and PT Sans, SIL Open Font License 1.1.',
  offline: 'Nothing on this page comes from any other site.'
};
