import { id as ATLAS_ID } from '../../geo/atlas.json';
import { delMany, keys } from 'idb-keyval';

/** Under which the browser keeps what belongs to the kiosk and not to a visit. */
export const KIOSK_KEEPS = `${ATLAS_ID}-kiosk`;
const OURS = `${ATLAS_ID}-`;

/** What is kept beside the texts, such as the tours that were planned. Never rejects. */
async function forgetRecords(): Promise<void> {
  try {
    const kept = await keys<string>();
    await delMany(kept.filter((key) => key.startsWith(OURS)));
  } catch {
    // A storage that is denied holds nothing.
  }
}

/**
 * Takes away whatever a visitor has left in the browser: all that the page keeps but for the kiosk's own,
 * the wish that nothing move, and the address, which becomes `hash`. A storage that is denied holds nothing.
 */
export function forgetVisit(page: Window, hash: string): void {
  try {
    const keys = Array.from({ length: page.localStorage.length }, (_, index) =>
      page.localStorage.key(index)
    );
    for (const key of keys)
      if (key?.startsWith(OURS) && !key.startsWith(KIOSK_KEEPS)) page.localStorage.removeItem(key);
    page.sessionStorage.clear();
  } catch {
    // Then nothing was kept either.
  }
  void forgetRecords();
  // The next map looks there whether it may move before anything else is made.
  delete page.document.documentElement.dataset.motion;
  page.getSelection()?.removeAllRanges();
  page.history.replaceState(null, '', `${page.location.pathname}${page.location.search}${hash}`);
}
