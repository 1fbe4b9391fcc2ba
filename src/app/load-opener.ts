/** Names in the query of pages that are not that of one reader. */
export type OtherPage = 'kiosk' | 'screen' | 'embed';

// Each import stands in a function of its own: of several in one expression the build gives all the styles of the last.
const LOADERS = {
  kiosk: () => import('./kiosk/open-kiosk.ts'),
  screen: () => import('./wall/open-screen.ts'),
  embed: () => import('./embed/open-embed.ts')
} as const;

/** Fetches what opens such a page: a museum's screen, a wall or a guide's view, a part of another page. */
export const loadOpener = (page: OtherPage) => LOADERS[page]();
