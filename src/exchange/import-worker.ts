import { importTour } from './import-tour.ts';
import type { OfferedFile } from './read-text.ts';
import type { ImportFrame } from './settle-tour.ts';

/** What the page asks of the worker. */
export interface ImportRequest {
  readonly file: OfferedFile;
  readonly frame: ImportFrame;
}

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void importTour(data.file, data.frame).then((result) => {
    self.postMessage(result);
  });
});
