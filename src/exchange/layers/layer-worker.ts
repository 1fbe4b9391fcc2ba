import type { OfferedFile } from '../read-text.ts';
import { importLayer } from './import-layer.ts';
import type { LayerFrame } from './parse-layer.ts';

/** What the page asks of the worker. */
export interface LayerRequest {
  readonly file: OfferedFile;
  readonly frame: LayerFrame;
}

self.addEventListener('message', ({ data }: MessageEvent<LayerRequest>) => {
  void importLayer(data.file, data.frame).then((result) => {
    self.postMessage(result);
  });
});
