import L from 'leaflet';
import 'leaflet-timedimension';
import { createBareMap, GEOJSON_OPTIONS } from './create-bare-map.ts';
import { openPage } from './open-page.ts';
import { readSites } from './sites.ts';

interface SpanFeature {
  readonly properties: { readonly times: readonly [number, number] };
}

interface TimeDimension {
  setCurrentTime(time: number): void;
}

/** What is used of Leaflet.TimeDimension 1.1.1, which brings no types. */
interface WithTimeDimension {
  readonly timeDimension: {
    (options: { times: number[] }): TimeDimension;
    layer: unknown;
  };
  readonly TimeDimension: {
    readonly Layer: {
      readonly GeoJson: {
        extend(members: object): new (layer: L.GeoJSON, options: object) => L.Layer;
      };
    };
  };
}

const MINUTE = 60_000;
const BEGIN = Date.UTC(1917, 10, 6);
const HOURS = 54;
const STEP = 5;

/*
 * Leaflet.TimeDimension: one feature for each span of a site. As it comes it takes the times of a line for
 * those of its points and would cut them, so the question whether a feature holds is answered here, in
 * less time than its own answer takes.
 */
openPage((container, files) => {
  const map = createBareMap(container);
  const features = readSites(files).flatMap(({ geometry, spans }) =>
    spans.map(({ start, end, side }) => ({
      type: 'Feature' as const,
      geometry,
      properties: { side, times: [BEGIN + start * MINUTE, BEGIN + end * MINUTE] }
    }))
  );
  const { timeDimension, TimeDimension } = L as unknown as WithTimeDimension;
  const times = Array.from(
    { length: (HOURS * 60) / STEP + 1 },
    (_, index) => BEGIN + index * STEP * MINUTE
  );
  const dimension = timeDimension({ times });
  const SpanLayer = TimeDimension.Layer.GeoJson.extend({
    _getFeatureBetweenDates: (feature: SpanFeature, _: number, time: number) => {
      const [start, end] = feature.properties.times;
      return start <= time && time < end ? feature : null;
    }
  });
  const spans = L.geoJSON(
    { type: 'FeatureCollection', features } as never,
    GEOJSON_OPTIONS as L.GeoJSONOptions
  );
  new SpanLayer(spans, { timeDimension: dimension }).addTo(map);
  return (minute) => {
    dimension.setCurrentTime(BEGIN + minute * MINUTE);
  };
});
