import './page.css';
import { runFrame } from './frame-queue.ts';
import type { BenchFile } from './sites.ts';

/** Shows a minute of the measured hours. */
export type Show = (minute: number) => void;

/** What one step cost, in milliseconds. */
export interface Cost {
  /** Setting the time and all that was put off to the next frame. */
  readonly script: number;
  /** The same with style, layout and the drawing of every canvas. */
  readonly whole: number;
}

/** What the bench asks of a page. */
export interface BenchPage {
  /** Milliseconds from the navigation until the first picture was drawn and could be stepped. */
  readonly interactive: number;
  measure(minutes: readonly number[], patience: number): Promise<Cost[]>;
  /** Shows a minute in every frame; gives the milliseconds from each frame to the next. */
  play(minutes: readonly number[], patience: number): Promise<number[]>;
  loop(minutes: readonly number[], times: number, patience: number): Promise<number>;
}

declare global {
  interface Window {
    benchPage?: BenchPage;
    /** Why the page could not be opened. */
    benchFault?: string;
  }
}

/** Style and layout of the document; reading a pixel makes a canvas draw what it was told. */
function forceDrawing(container: HTMLElement): void {
  container.getBoundingClientRect();
  for (const canvas of container.querySelectorAll('canvas'))
    if (canvas.width > 0) canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

function createPage(container: HTMLElement, show: Show, interactive: number): BenchPage {
  return {
    interactive,
    async measure(minutes, patience) {
      const costs: Cost[] = [];
      const end = performance.now() + patience;
      for (const minute of minutes) {
        const begun = performance.now();
        show(minute);
        runFrame();
        const scripted = performance.now();
        forceDrawing(container);
        const drawn = performance.now();
        costs.push({ script: scripted - begun, whole: drawn - begun });
        await nextFrame();
        if (drawn > end) break;
      }
      return costs;
    },
    async play(minutes, patience) {
      const frames: number[] = [];
      let last = await nextFrame();
      const end = last + patience;
      for (const minute of minutes) {
        show(minute);
        const frame = await nextFrame();
        frames.push(frame - last);
        last = frame;
        if (last > end) break;
      }
      return frames;
    },
    async loop(minutes, times, patience) {
      const end = performance.now() + patience;
      let done = 0;
      while (done < times && performance.now() < end) {
        for (const minute of minutes) {
          show(minute);
          runFrame();
        }
        done += 1;
        await nextFrame();
      }
      return done;
    }
  };
}

/** Fetches the data files the address names, opens what is measured, and hands it to the bench. */
export function openPage(
  open: (container: HTMLElement, files: readonly BenchFile[]) => Show | Promise<Show>
): void {
  const container = document.getElementById('map');
  if (!container) throw new Error('The page has no element with the id map.');
  const query = new URLSearchParams(location.search);
  const paths = (query.get('files') ?? '').split(',');
  const fetchFile = async (path: string): Promise<BenchFile> => ({
    path,
    text: await (await fetch(`../data/${query.get('set') ?? ''}/${path}`)).text()
  });
  const begin = async (files: readonly BenchFile[]): Promise<void> => {
    const show = await open(container, files);
    show(0);
    runFrame();
    forceDrawing(container);
    window.benchPage = createPage(container, show, performance.now());
  };
  Promise.all(paths.map(fetchFile))
    .then(begin)
    .catch((error: unknown) => {
      window.benchFault = String(error);
    });
}
