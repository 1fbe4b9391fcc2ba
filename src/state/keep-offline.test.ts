import { expect, test, vi } from 'vitest';
import { keepOffline } from './keep-offline.ts';
import type { KeepingPage } from './keep-offline.ts';
import { OfflineCopyState } from './offline-copy.svelte.ts';

/** A worker as the page sees it. */
class StandInWorker extends EventTarget {
  readonly asked: unknown[] = [];
  state: ServiceWorkerState;

  constructor(state: ServiceWorkerState) {
    super();
    this.state = state;
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  postMessage(message: unknown): void {
    this.asked.push(message);
  }
}

class StandInRegistration extends EventTarget {
  active: StandInWorker | null = null;
  waiting: StandInWorker | null = null;
  installing: StandInWorker | null = null;
  update = (): Promise<void> => Promise.reject(new Error('no network'));

  /** A newer worker begins to fetch its files. */
  find(): StandInWorker {
    this.installing = new StandInWorker('installing');
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }

  /** The newer worker has all files. */
  complete(worker: StandInWorker): void {
    this.waiting = worker;
    this.installing = null;
    worker.become('installed');
  }

  activate(worker: StandInWorker): void {
    this.active = worker;
    this.waiting = null;
    this.installing = null;
    worker.become('activated');
  }
}

class StandInContainer extends EventTarget {
  readonly registration = new StandInRegistration();
  readonly scripts: string[] = [];

  register(script: string): Promise<StandInRegistration> {
    this.scripts.push(script);
    return Promise.resolve(this.registration);
  }
}

async function open(active?: StandInWorker): Promise<{
  copy: OfflineCopyState;
  registration: StandInRegistration;
  takeOver: () => void;
  reload: () => void;
}> {
  const copy = new OfflineCopyState();
  const container = new StandInContainer();
  container.registration.active = active ?? null;
  const reload = vi.fn();
  const stop = await keepOffline(copy, {
    container: container as unknown as KeepingPage['container'],
    reload
  });
  stops.push(stop);
  const takeOver = (): void => void container.dispatchEvent(new Event('controllerchange'));
  return { copy, registration: container.registration, takeOver, reload };
}

const stops: (() => void)[] = [];
test.afterEach(() => stops.splice(0).forEach((stop) => stop()));

test('the first visit is kept once all files are there, and nothing is offered', async () => {
  const { copy, registration, takeOver, reload } = await open();
  const first = registration.find();
  expect(copy.isKept).toBe(false);
  registration.complete(first);
  registration.activate(first);
  takeOver();
  expect(copy.isKept).toBe(true);
  expect(copy.hasNewVersion).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});

test('a newer version is offered when it is complete, and used only when asked for', async () => {
  const { copy, registration, takeOver, reload } = await open(new StandInWorker('activated'));
  const next = registration.find();
  expect(copy.hasNewVersion).toBe(false);
  registration.complete(next);
  expect(copy.hasNewVersion).toBe(true);
  expect(next.asked).toEqual([]);
  copy.renew();
  expect(next.asked).toEqual(['renew']);
  registration.activate(next);
  takeOver();
  expect(reload).toHaveBeenCalledOnce();
});

test('a newer version whose fetching breaks off is never offered', async () => {
  const { copy, registration } = await open(new StandInWorker('activated'));
  const next = registration.find();
  registration.installing = null;
  next.become('redundant');
  expect(copy.hasNewVersion).toBe(false);
  expect(copy.isKept).toBe(true);
});

test('a window beside which another one took the newer version offers it, and reloads only then', async () => {
  const { copy, takeOver, reload } = await open(new StandInWorker('activated'));
  takeOver();
  expect(reload).not.toHaveBeenCalled();
  expect(copy.hasNewVersion).toBe(true);
  copy.renew();
  expect(reload).toHaveBeenCalledOnce();
});

test('a browser that keeps nothing rejects, and the copy stays as it was', async () => {
  const copy = new OfflineCopyState();
  const container = new StandInContainer();
  container.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  await expect(
    keepOffline(copy, {
      container: container as unknown as KeepingPage['container'],
      reload: vi.fn()
    })
  ).rejects.toThrow('denied');
  expect(copy.isKept).toBe(false);
});
