export const offlineEn = {
  heading: 'A new version of the map is ready.',
  renew: 'Open it',
  later: 'Later',
  withoutNetwork: 'Without a network',
  kept: 'The whole map is kept on this device: it opens without a network.',
  notKept:
    'This device does not keep the map yet: without a network it may not open again. A private window, or storage that is turned off or full, can be the reason.'
};
