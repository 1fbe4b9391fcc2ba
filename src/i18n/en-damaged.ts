/** What the page that stands in for a damaged copy says. */
export const damaged =
  'The copy of the map on this device is damaged: open this page once with a network, and it mends itself.';
