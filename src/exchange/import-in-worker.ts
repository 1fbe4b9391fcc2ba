import type { ImportRequest } from './import-worker.ts';
import type { ImportFrame, ImportResult } from './settle-tour.ts';

/**
 * `importTour` off the page's own thread: the largest files take seconds on a phone, and the page must
 * answer meanwhile. The bytes go straight to the worker. Rejects only where the worker cannot be loaded.
 */
export function importInWorker(file: File, frame: ImportFrame): Promise<ImportResult> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ImportResult>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ImportResult>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('the reader of files did not load')));
    worker.postMessage({ file, frame } satisfies ImportRequest);
  }).finally(() => worker.terminate());
}
