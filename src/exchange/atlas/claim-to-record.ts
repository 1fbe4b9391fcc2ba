import type { Account, Claim, Support, UncertainInstant } from '../../model/atlas.ts';
import type { ClaimRecord } from '../../model/schema.ts';
import { instantToIso } from '../../time/instant.ts';

/** A text of the city as the data files hold it. */
type TextRecord = ClaimRecord['how'];

/** A local text with whatever further languages stand in it. */
export const textToRecord = (text: Claim['how']): TextRecord => ({ ...text });

/** A window as the data files write it. */
export const windowToRecord = ({
  earliest,
  best,
  latest
}: UncertainInstant): ClaimRecord['start'] => ({
  earliest: instantToIso(earliest),
  best: instantToIso(best),
  latest: instantToIso(latest)
});

const citationsToRecord = (citations: Account['citations']): ClaimRecord['citations'] =>
  citations.map(({ source, locator }) => ({
    source,
    ...(locator && { locator: textToRecord(locator) })
  }));

/** What an assertion rests on, as the data files hold it. */
export function supportToRecord({
  citations,
  inference
}: Support): Pick<ClaimRecord, 'citations' | 'inference'> {
  const isWhole = inference?.en === '' && !inference.ru;
  return {
    citations: citationsToRecord(citations),
    ...(inference && { inference: isWhole ? true : textToRecord(inference) })
  };
}

/** A claim as the data files hold it: what `parsePlace` reads. */
export function claimToRecord(claim: Claim): ClaimRecord {
  const { side, between, beginning, end, passability, actors, how, summary, certainty, accounts } =
    claim;
  return {
    side,
    ...(between && { between: [...between] }),
    start: windowToRecord(beginning),
    end: instantToIso(end),
    ...(passability && { passability }),
    ...(actors && { actors: textToRecord(actors) }),
    how: textToRecord(how),
    summary: textToRecord(summary),
    certainty,
    ...supportToRecord(claim),
    accounts: accounts.map(({ text, citations }) => ({
      text: textToRecord(text),
      citations: citationsToRecord(citations)
    }))
  };
}
