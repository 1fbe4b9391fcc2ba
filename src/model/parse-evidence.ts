import { isoToInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Citation, Evidence, LocalText, Source, Support, UncertainInstant } from './atlas.ts';
import { below } from './fault-collector.ts';
import type { Report } from './fault-collector.ts';
import type { ClaimRecord } from './schema.ts';

type SupportRecord = Pick<ClaimRecord, 'citations' | 'inference'>;
type CitationRecord = SupportRecord['citations'][number];
type LocalTextRecord = LocalText & Readonly<Record<string, string>>;

/** Reads a time whose shape is already checked. */
export function parseInstant(iso: string): Instant {
  const instant = isoToInstant(iso);
  if (instant === undefined) throw new Error(`unchecked time ${iso}`);
  return instant;
}

/** Reads a window and reports bounds that are out of order. */
export function parseUncertainInstant(
  record: ClaimRecord['start'],
  report: Report
): UncertainInstant {
  const window = {
    earliest: parseInstant(record.earliest),
    best: parseInstant(record.best),
    latest: parseInstant(record.latest)
  };
  if (window.earliest > window.best || window.best > window.latest)
    report(
      'best',
      `expected earliest ≤ best ≤ latest, found ${record.earliest}, ${record.best}, ${record.latest}`
    );
  return window;
}

function checkCitation(
  { source }: CitationRecord,
  sources: ReadonlyMap<string, Source>,
  report: Report
): void {
  // Without any source the fault is in sources.json and reported there; the layers stay.
  if (sources.size === 0) return;
  const found = sources.get(source);
  if (!found) report('source', `expected a key of sources.json, found ${source}`);
  else if (found.editors)
    report(
      'source',
      `expected a source; ${source} is the editors' own knowledge: write it as inference`
    );
}

const toLocalText = (record: LocalTextRecord): LocalText => record;

/** Reads citations and reports those that name no source, or the editors as one. */
export function parseCitations(
  records: readonly CitationRecord[],
  sources: ReadonlyMap<string, Source>,
  report: Report
): Citation[] {
  return records.map((record, index) => {
    checkCitation(record, sources, below(report, String(index)));
    return record.locator
      ? { source: record.source, locator: toLocalText(record.locator) }
      : { source: record.source };
  });
}

const NO_TEXT: LocalText = { en: '', ru: '' };

/** Reads what an assertion rests on; nothing may rest on nothing. */
export function parseSupport(
  { citations: records, inference }: SupportRecord,
  sources: ReadonlyMap<string, Source>,
  report: Report
): Support {
  if (records.length === 0 && inference === undefined)
    report(
      'citations',
      'expected a citation, or the member inference where the editors infer it themselves'
    );
  const citations = parseCitations(records, sources, below(report, 'citations'));
  if (inference === undefined) return { citations };
  return { citations, inference: inference === true ? NO_TEXT : toLocalText(inference) };
}

/** Reads what an assertion rests on and how sure it is. */
export const parseEvidence = (
  record: SupportRecord & Pick<ClaimRecord, 'certainty'>,
  sources: ReadonlyMap<string, Source>,
  report: Report
): Evidence => ({ certainty: record.certainty, ...parseSupport(record, sources, report) });
