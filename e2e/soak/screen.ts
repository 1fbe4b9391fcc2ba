import type { Page } from '@playwright/test';

/** What a kiosk shows, by what a visitor sees of it. */
export const isInviting = (page: Page): Promise<boolean> => page.locator('.attract').isVisible();

/** The part of the map in view, `zoom/latitude/longitude`; a map counts in whole pixels. */
const MAP = /map=[^&]*/;

/**
 * All that a visitor could find changed, line by line: the address, what the browser keeps, the settings
 * of the page, what is chosen, filled in, scrolled, playing or spoken, the classes of all elements, and
 * what a reader of screens is told.
 */
export async function describeScreen(page: Page): Promise<readonly string[]> {
  const state = await page.evaluate(async () => {
    // The head goes on to hold the styles of parts that were opened.
    const all = [...document.body.querySelectorAll('*')];
    const countRecords = async (name: string): Promise<string> => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(`${name} does not open`));
      });
      const counts = [...database.objectStoreNames].map(
        (store) =>
          new Promise<number>((resolve) => {
            const request = database.transaction(store).objectStore(store).count();
            request.onsuccess = () => resolve(request.result);
          })
      );
      const sum = (await Promise.all(counts)).reduce((total, count) => total + count, 0);
      database.close();
      return `${name} ${String(sum)}`;
    };
    const databases = await Promise.all(
      (await indexedDB.databases()).map(({ name = '' }) => countRecords(name))
    );
    const root = document.documentElement;
    return [
      `address ${location.pathname}${location.search}${location.hash}`,
      `language ${root.lang}, title ${document.title}`,
      `root ${Object.entries(root.dataset)
        .map((entry) => entry.join('='))
        .toSorted()
        .join(' ')} ${root.className} ${root.style.cssText}`,
      `letters ${getComputedStyle(root).fontSize}`,
      `kept ${[...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => !key.includes('kiosk')).join(' ')}`,
      // An empty database is none: it may have been opened to be looked into.
      `databases ${databases.filter((line) => !line.endsWith(' 0')).join(', ')}`,
      `cookies ${document.cookie}`,
      `spoken ${String('speechSynthesis' in window && speechSynthesis.speaking)}`,
      `playing ${[...document.querySelectorAll('audio, video')].map((one) => String((one as HTMLMediaElement).paused)).join(' ')}`,
      `chosen text ${getSelection()?.toString() ?? ''}`,
      `scrolled ${all.filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0).length.toString()}`,
      ...[...document.querySelectorAll('input, select, textarea, details, dialog')].map((field) => {
        const { value, checked, open } = field as Partial<HTMLInputElement & HTMLDetailsElement>;
        return `field ${field.tagName} ${String(value)} ${String(checked)} ${String(open)}`;
      }),
      ...all.map((element) => `class ${element.tagName} ${element.getAttribute('class') ?? ''}`)
    ];
  });
  return [...state, ...(await page.locator('body').ariaSnapshot()).split('\n')];
}

const degreesOf = (line: string): readonly number[] =>
  (MAP.exec(line)?.[0] ?? '').slice('map='.length).split('/').map(Number);

/** Whether two lines say the same; of the view, to one pixel of the map (2 in the fifth decimal). */
function isSame(line: string, wanted: string): boolean {
  if (line === wanted) return true;
  if (line.replace(MAP, '') !== wanted.replace(MAP, '')) return false;
  const [views, others] = [degreesOf(line), degreesOf(wanted)];
  return views.every((value, index) => Math.abs(value - (others[index] ?? NaN)) < 2.5e-5);
}

/** The first line by which a screen differs from the wanted one; `undefined` if none does. */
export function findDifference(
  screen: readonly string[],
  wanted: readonly string[]
): string | undefined {
  const index = wanted.findIndex((line, at) => !isSame(screen[at] ?? '', line));
  if (index < 0 && screen.length === wanted.length) return undefined;
  const at = index < 0 ? wanted.length : index;
  return `“${screen[at] ?? 'nothing'}” instead of “${wanted[at] ?? 'nothing'}”`;
}
