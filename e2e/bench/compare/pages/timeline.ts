import L from 'leaflet';
import 'leaflet.timeline';
import { createBareMap, GEOJSON_OPTIONS } from './create-bare-map.ts';
import { openPage } from './open-page.ts';
import { readSites } from './sites.ts';

/** What is used of Leaflet.timeline 1.6, which brings no types. */
interface Timeline extends L.GeoJSON {
  setTime(time: number): void;
}

/* Leaflet.timeline: one feature for each span of a site, with its start and end. */
openPage((container, files) => {
  const map = createBareMap(container);
  const features = readSites(files).flatMap(({ geometry, spans }) =>
    spans.map(({ start, end, side }) => ({
      type: 'Feature',
      geometry,
      properties: { start, end, side, endExclusive: true }
    }))
  );
  const { timeline } = L as unknown as { timeline: (...args: unknown[]) => Timeline };
  const layer = timeline({ type: 'FeatureCollection', features }, GEOJSON_OPTIONS).addTo(map);
  return (minute) => {
    layer.setTime(minute);
  };
});
