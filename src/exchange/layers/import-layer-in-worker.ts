import type { ImportedLayer } from './import-layer.ts';
import type { LayerRequest } from './layer-worker.ts';
import type { LayerFrame } from './parse-layer.ts';

/** `importLayer` off the page's own thread. Rejects only where the worker cannot be loaded. */
export function importLayerInWorker(file: File, frame: LayerFrame): Promise<ImportedLayer> {
  const worker = new Worker(new URL('./layer-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ImportedLayer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ImportedLayer>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('the reader of files did not load')));
    worker.postMessage({ file, frame } satisfies LayerRequest);
  }).finally(() => worker.terminate());
}
