import type { Page } from '@playwright/test';

/** Methods of a canvas that leave something to be seen. */
const METHODS = ['fill', 'stroke', 'fillRect', 'fillText', 'strokeText'] as const;
type Method = (typeof METHODS)[number];

/** Counts from the next load on what a page paints on its canvases. */
export async function countDraws(page: Page): Promise<void> {
  await page.addInitScript((methods: readonly string[]) => {
    const { prototype } = CanvasRenderingContext2D;
    for (const method of methods) {
      const draw: unknown = Reflect.get(prototype, method);
      if (typeof draw !== 'function') throw new Error(`a canvas has no method ${method}`);
      Reflect.set(prototype, method, function (this: unknown, ...parts: unknown[]): unknown {
        const { dataset } = document.documentElement;
        dataset[method] = String(Number(dataset[method] ?? 0) + 1);
        const result: unknown = Reflect.apply(draw, this, parts);
        return result;
      });
    }
  }, METHODS);
}

/** Selector of the page once a method has been called. */
export const hasDrawn = (method: Method): string =>
  `html[data-${method.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}]`;

/** How often anything has been painted. */
export async function drawsOf(page: Page): Promise<number> {
  return page.evaluate(
    (methods) =>
      methods.reduce(
        (sum, method) => sum + Number(document.documentElement.dataset[method] ?? 0),
        0
      ),
    METHODS
  );
}
