import { speakAll } from '../i18n/speak-all.ts';
import { importTour } from './import-tour.ts';
import type { OfferedFile } from './read-text.ts';
import type { ImportFrame } from './settle-tour.ts';

/** What the page asks of the worker. */
export interface ImportRequest {
  readonly file: OfferedFile;
  readonly frame: ImportFrame;
}

// The file may be written in any language of the page.
speakAll();

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void importTour(data.file, data.frame).then((result) => {
    self.postMessage(result);
  });
});
