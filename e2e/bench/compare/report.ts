import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { CANDIDATES } from './candidates.ts';
import { listGoals } from './goals.ts';
import { LONG_FRAME } from './measure-page.ts';
import type { Measures } from './measure-page.ts';
import { summarise } from './summaries.ts';
import type { Results, Summary } from './summaries.ts';

const COLUMNS: readonly (readonly [title: string, measure: string, digits: number])[] = [
  ['hour', 'hour whole median', 2],
  ['p95', 'hour whole p95', 2],
  ['5 min', 'fine whole median', 2],
  ['p95', 'fine whole p95', 2],
  ['jump', 'jump whole median', 2],
  ['p95', 'jump whole p95', 2],
  ['frame p95', 'frame p95', 1],
  ['> 16.7 ms', 'long frames %', 0],
  ['heap MB', 'heap MB', 1],
  ['ready', 'interactive', 0],
  ['gzip kB', 'gzip kB', 1]
];

/** The median, and between which values the rounds lay where they differ. */
function cell(summary: Summary | undefined, digits: number): string {
  if (!summary) return '–';
  const [min, median, max] = [summary.min, summary.median, summary.max].map((value) =>
    value.toFixed(digits)
  );
  return min === max ? String(median) : `${String(median)} [${String(min)}–${String(max)}]`;
}

/** How many times as much as ours something is. */
const ratio = (other: Summary | undefined, ours: Summary | undefined): string =>
  other && ours && ours.median > 0 ? ` (${(other.median / ours.median).toFixed(1)}×)` : '';

function tableOf(set: string, ofSet: ReadonlyMap<string, readonly Measures[]>): string {
  const ours = ofSet.get('ours') ?? [];
  const rows = CANDIDATES.flatMap(({ id, name }) => {
    const rounds = ofSet.get(id);
    if (!rounds) return [];
    if (!rounds[0])
      return [`| ${[name, 'not measured', ...COLUMNS.slice(1).map(() => '')].join(' | ')} |`];
    const cells = COLUMNS.map(([, measure, digits]) => {
      const summary = summarise(rounds, measure);
      return (
        cell(summary, digits) + (id === 'ours' ? '' : ratio(summary, summarise(ours, measure)))
      );
    });
    return [`| ${[name, ...cells].join(' | ')} |`];
  });
  return [
    `**${set}**\n`,
    `| | ${COLUMNS.map(([title]) => title).join(' | ')} |`,
    `| --- | ${COLUMNS.map(() => '---:').join(' | ')} |`,
    ...rows
  ].join('\n');
}

/** The spread of the rounds, for whoever doubts a median. */
function spreadsOf(results: Results) {
  return Object.fromEntries(
    [...results].map(([set, ofSet]) => [
      set,
      Object.fromEntries(
        [...ofSet].map(([id, rounds]) => [
          id,
          Object.fromEntries(
            Object.keys(rounds[0] ?? {}).map((measure) => [measure, summarise(rounds, measure)])
          )
        ])
      )
    ])
  );
}

/** The day, what the machine is, and how much else it had to do: a load above its cores makes all slower. */
export const describeMachine = (): string =>
  `${new Date().toISOString().slice(0, 10)}; ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, no graphics card, load ${(loadavg()[2] ?? 0).toFixed(1)} over 15 minutes`;

/** Prints the tables; writes them and every number beside this file where the run was a whole one. */
export function report(results: Results, keepAs: string | undefined): void {
  const rounds = [...(results.values().next().value?.values() ?? [])][0]?.length ?? 0;
  const head = `${describeMachine()}; medians of ${String(rounds)} rounds [least–most], in milliseconds; in round brackets, how many times ours. Frames last whole refreshes of 16.7 ms; as their clock strays, longer ones are counted from ${String(LONG_FRAME)} ms on.`;
  const tables = [...results].map(([set, ofSet]) => tableOf(set, ofSet));
  const text = [head, ...tables, listGoals(results).join('\n')].join('\n\n');
  console.log(text);
  if (keepAs === undefined) return;
  const path = (ending: string) => join(import.meta.dirname, '..', `compare-${keepAs}.${ending}`);
  writeFileSync(path('md'), `${text}\n`);
  writeFileSync(
    path('json'),
    `${JSON.stringify({ head, results: spreadsOf(results) }, undefined, 1)}\n`
  );
}
