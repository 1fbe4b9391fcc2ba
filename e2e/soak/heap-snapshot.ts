import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Page } from '@playwright/test';

/** Writes all that a page holds on to into a file, which the memory panel of Chromium's developer tools opens. */
export async function writeHeapSnapshot(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const file = createWriteStream(path);
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => file.write(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  file.end();
  await once(file, 'finish');
}
