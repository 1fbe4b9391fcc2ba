import type { Feature } from 'geojson';
import L from 'leaflet';
import { createBareMap, GEOJSON_OPTIONS } from './create-bare-map.ts';
import { openPage } from './open-page.ts';
import { readSites } from './sites.ts';

/* What is written first: the features that hold are put into a new `L.geoJSON` at every step. */
openPage((container, files) => {
  const sites = readSites(files);
  const map = createBareMap(container);
  let shown: L.GeoJSON | undefined;
  return (minute) => {
    shown?.remove();
    const features = sites.map(({ geometry, spans }): Feature => {
      const span = spans.find(({ start, end }) => start <= minute && minute < end);
      return { type: 'Feature', geometry, properties: { side: span?.side ?? '' } };
    });
    shown = L.geoJSON(features, GEOJSON_OPTIONS as L.GeoJSONOptions).addTo(map);
  };
});
