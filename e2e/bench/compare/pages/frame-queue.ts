/*
 * Whatever puts work off to the next frame puts it off here, so that a step can be measured with that work
 * in it. Left alone it runs in the next real frame, as ever. Imported before anything that keeps the
 * browser's own function.
 */
const askBrowser = window.requestAnimationFrame.bind(window);
let waiting = new Map<number, FrameRequestCallback>();
let last = 0;

const run = (id: number, time: number): void => {
  const callback = waiting.get(id);
  waiting.delete(id);
  callback?.(time);
};

window.requestAnimationFrame = (callback) => {
  last += 1;
  const id = last;
  waiting.set(id, callback);
  askBrowser((time) => run(id, time));
  return id;
};

window.cancelAnimationFrame = (id) => {
  waiting.delete(id);
};

/** Runs at once what waits for the next frame; what is put off meanwhile waits for the one after. */
export function runFrame(): void {
  const due = waiting;
  waiting = new Map();
  const time = performance.now();
  for (const callback of due.values()) callback(time);
}
