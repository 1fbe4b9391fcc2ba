/** What the page that stands in for a damaged copy says. */
export const damaged =
  'La copie de la carte sur cet appareil est endommagée\u00a0: ouvrez une fois cette page avec le réseau, et elle se réparera d’elle-même.';
