import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that a task took, and those of them in which the processor worked on it. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** A task of the main thread of the page, in milliseconds. */
export interface Task {
  readonly wall: number;
  readonly processor: number;
}

/** The tasks of the page's main thread while something is done, by the browser's own trace. */
export async function traceTasks(page: Page, act: () => Promise<unknown>): Promise<Task[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser to trace');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)}/${String(tid)}`)
  );
  return traceEvents
    .filter(
      ({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${String(pid)}/${String(tid)}`)
    )
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, processor: tdur / 1000 }));
}

/** The longest task on the wall clock and on the processor, and how many are longer than 50 ms. */
export function describeTasks(tasks: readonly Task[]): string {
  const longest = (kind: keyof Task): string =>
    Math.max(0, ...tasks.map((task) => task[kind])).toFixed(0);
  const long = tasks.filter(({ wall }) => wall > 50).length;
  return `longest task ${longest('wall')} ms, of the processor ${longest('processor')} ms; tasks over 50 ms: ${String(long)} of ${String(tasks.length)}`;
}
