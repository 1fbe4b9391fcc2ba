import type { OfflineCopyState } from './offline-copy.svelte.ts';

/** Lies beside the page; the build writes it: see `cli/deliver-site.ts`. */
const WORKER = './service-worker.js';

/** Milliseconds between looks for a newer version: a page in a hall may stay open for months. */
const LOOK_AGAIN = 60 * 60_000;

/** What of the browser's page is needed. */
export interface KeepingPage {
  readonly container: Pick<
    ServiceWorkerContainer,
    'register' | 'addEventListener' | 'removeEventListener'
  >;
  readonly reload: () => void;
}

/** Tells the copy when a worker on its way is complete. */
function followWorker(worker: ServiceWorker | null, onchange: () => void): void {
  onchange();
  worker?.addEventListener('statechange', onchange);
}

/**
 * Keeps the site on this device by its service worker and tells `copy` how that stands. A newer version
 * is fetched aside and waits; the running one is left whole. When another window has put a newer
 * version to use, this one offers it as well. Gives the undo.
 * @throws whatever the browser answers where it keeps nothing, such as a storage that is denied
 */
export async function keepOffline(
  copy: OfflineCopyState,
  { container, reload }: KeepingPage
): Promise<() => void> {
  const registration = await container.register(WORKER);
  let hasCopy = registration.active !== null;
  let isAsked = false;

  const look = (): void => {
    const { active, waiting } = registration;
    if (active?.state === 'activated') copy.keep();
    if (active && waiting)
      copy.offer(() => {
        isAsked = true;
        waiting.postMessage('renew');
      });
  };
  const followNext = (): void => followWorker(registration.installing, look);
  const change = (): void => {
    // The first copy of all takes over a page that is just as new.
    if (isAsked) reload();
    else if (hasCopy) copy.offer(reload);
    hasCopy = true;
  };
  const update = (): void => void registration.update().catch(() => undefined);

  followWorker(registration.active, look);
  followNext();
  registration.addEventListener('updatefound', followNext);
  container.addEventListener('controllerchange', change);
  const timer = setInterval(update, LOOK_AGAIN);
  return () => {
    clearInterval(timer);
    registration.removeEventListener('updatefound', followNext);
    container.removeEventListener('controllerchange', change);
  };
}
