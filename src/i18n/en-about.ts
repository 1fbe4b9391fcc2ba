export const aboutEn = {
  uncertainty: 'What is not known',
  uncertaintyText:
    'Witnesses rarely looked at a clock. Each change has an earliest, a best and a latest hour; between the first and the last the map shows both sides. Where accounts disagree they stand side by side. What the editors inferred themselves is marked as inference and never as a source.',
  keys: 'Keyboard',
  keysText:
    'On the slider: arrows move one step, Page Up and Page Down six hours, Home and End to the ends of the chapter. Space plays and pauses.',
  licence: 'Licence and thanks',
  licenceCode: 'The program is free software under the MIT licence.',
  licenceFonts: 'Lettering: Old Standard TT and PT Sans, SIL Open Font License 1.1.',
  offline: 'Nothing on this page comes from any other site.'
};
