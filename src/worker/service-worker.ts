import entries from 'virtual:precache-entries';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { createDamagedPage } from './damaged-page.ts';
import { findEntryAddress } from './find-entry-address.ts';
import { matchesIntegrity } from './matches-integrity.ts';

/*
 * The worker that keeps the whole site on the visitor's device. The list of files, each with its
 * SHA-256, is written by the build (cli/deliver-site.ts). Workbox fetches all of them before the
 * worker may answer, and deletes those of an older version only when the page has asked for the new one.
 */

/** What TypeScript's DOM library does not tell of the inside of a service worker. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

const worker = self as unknown as WorkerScope;

const controller: PrecacheController = new PrecacheController({
  plugins: [
    {
      /** A file that is not what the build made counts as missing: it is fetched again. */
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse &&
        (await matchesIntegrity(cachedResponse, controller.getIntegrityForCacheKey(request.url)))
          ? cachedResponse
          : undefined
    }
  ]
});
controller.precache([...entries]);

/**
 * Answers for a file whose kept copy is damaged and cannot be mended with the same bytes. Where the
 * server still answers it has another version by now, so this one gives up: the next load is the server's.
 */
async function answerWithoutCopy({ request }: FetchEvent): Promise<Response> {
  try {
    const response = await fetch(request);
    await worker.registration.unregister();
    return response;
  } catch {
    return request.mode === 'navigate' ? createDamagedPage() : Response.error();
  }
}

async function answer(event: FetchEvent, cacheKey: string): Promise<Response> {
  const integrity = controller.getIntegrityForCacheKey(cacheKey);
  const { request } = event;
  try {
    return await controller.strategy.handle({ event, request, params: { cacheKey, integrity } });
  } catch {
    return answerWithoutCopy(event);
  }
}

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const cacheKey = controller.getCacheKeyForURL(findEntryAddress(url));
  if (method === 'GET' && cacheKey) event.respondWith(answer(event, cacheKey));
});

/** The page asks for the new version: see state/keep-offline.ts. */
worker.addEventListener('message', ({ data }) => {
  if (data === 'renew') void worker.skipWaiting();
});

/** The first visit is kept without a second load. */
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
