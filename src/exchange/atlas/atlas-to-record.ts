import type { Atlas, CityWords, Party, Source } from '../../model/atlas.ts';
import type { AtlasMetadata } from '../../model/schema.ts';
import { instantToIso } from '../../time/instant.ts';
import type { Timespan } from '../../time/timespan.ts';
import { ATTRIBUTION, LICENCE, TIME_NOTE } from './export-frame.ts';

/** A work as `sources.json` holds it. */
type SourceRecord = Omit<Source, 'key' | 'editors'> & { readonly editors?: true };

/** What frames the claims of a file: as in `atlas.json` and `sources.json`, with the licence. */
export interface AtlasRecord {
  readonly attribution: string;
  readonly licence: string;
  readonly times: string;
  readonly atlas: AtlasMetadata;
  readonly sources: Readonly<Record<string, SourceRecord>>;
}

const spanToRecord = ({ start, end }: Timespan) => ({
  start: instantToIso(start),
  end: instantToIso(end)
});

const sourceToRecord = ({ key: _, editors, ...source }: Source): SourceRecord => ({
  ...source,
  ...(editors && { editors: true as const })
});

const partyToRecord = ({ sign: _, ...party }: Party): AtlasMetadata['sides'][number] => ({
  ...party,
  name: { ...party.name },
  short: { ...party.short },
  note: { ...party.note },
  held: { ...party.held },
  heldInFull: { ...party.heldInFull },
  passes: { ...party.passes },
  stays: { ...party.stays },
  subject: { ...party.subject },
  checkpoint: { ...party.checkpoint },
  checkpointInFull: { ...party.checkpointInFull },
  walker: { ...party.walker }
});

const wordsToRecord = ({
  description,
  map,
  credits,
  invitation,
  licence,
  calendarNote
}: CityWords): AtlasMetadata['words'] => ({
  description: { ...description },
  map: { ...map },
  credits: { ...credits },
  ...(invitation && { invitation: { ...invitation } }),
  ...(licence && { licence: { ...licence } }),
  ...(calendarNote && { calendarNote: { ...calendarNote } })
});

/** The frame of the atlas as the data files hold it: what `parseAtlas` reads. */
export function atlasToRecord(atlas: Atlas): AtlasRecord {
  const { t, ...view } = atlas.opening;
  const afterwordEnd = Math.max(atlas.span.end, ...atlas.events.map(({ end }) => end));
  return {
    attribution: ATTRIBUTION,
    licence: LICENCE,
    times: TIME_NOTE,
    atlas: {
      title: { ...atlas.title },
      words: wordsToRecord(atlas.words),
      about: atlas.about.map(({ heading, text }) => ({
        heading: { ...heading },
        text: { ...text }
      })),
      ...(atlas.issues !== undefined && { issues: atlas.issues }),
      span: spanToRecord(atlas.span),
      recordStart: instantToIso(atlas.recordStart),
      afterwordEnd: instantToIso(afterwordEnd),
      bounds: [...atlas.bounds],
      area: [...atlas.area],
      opening: { time: instantToIso(t), ...view },
      daylight: { ...atlas.daylight },
      chapters: atlas.chapters.map(({ id, name, ...span }) => ({
        id,
        name: { ...name },
        ...spanToRecord(span)
      })),
      sides: atlas.sides.map(partyToRecord),
      layers: atlas.layers.map(({ id, name }) => ({ id, name: { ...name } }))
    },
    sources: Object.fromEntries(
      [...atlas.sources].map(([key, source]) => [key, sourceToRecord(source)])
    )
  };
}
