/** What the page that stands in for a damaged copy says. */
export const damaged =
  'Die Kopie der Karte auf diesem Gerät ist beschädigt: Bitte diese Seite einmal mit Netz öffnen, dann stellt sie sich selbst wieder her.';
