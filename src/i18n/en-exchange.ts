export const exchangeEn = {
  /** Heads of the columns of a table of stops. */
  columns: {
    number: 'No.',
    name: 'Stop',
    longitude: 'Longitude',
    latitude: 'Latitude',
    arrival: 'Arrival',
    walk: 'Walk to here, min',
    distance: 'Way to here, m',
    dwell: 'Stay, min',
    talk: 'Talk, min',
    hour: 'Hour of 1917, New Style',
    hourInWords: 'Hour of 1917 in words',
    note: 'Note',
    description: 'What happened, what one sees',
    citations: 'Sources',
    place: 'Place (id)',
    event: 'Event (id)'
  },
  stops: 'Stops',
  route: 'The way through the streets'
};
