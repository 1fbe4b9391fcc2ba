export const terminalEn = {
  columns: ['Place', 'Held by', 'Since', 'Certainty', 'Crossing'],
  or: 'or',
  before: (day: string) => `before ${day}`,
  changes: 'In the hour before',
  noChanges: 'Nothing changed.',
  mark: '? = between the earliest and the latest moment of a change; every side that may hold is named.'
};
