/** Names in the query of pages that are not that of one reader. */
export type OtherPage = 'kiosk' | 'screen' | 'embed';

/** Fetches what opens such a page: a museum's screen, a wall or a guide's view, a part of another page. */
export const loadOpener = (page: OtherPage) =>
  page === 'kiosk'
    ? import('./kiosk/open-kiosk.ts')
    : page === 'screen'
      ? import('./wall/open-screen.ts')
      : import('./embed/open-embed.ts');
