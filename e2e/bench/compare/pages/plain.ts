import L from 'leaflet';
import { createBareMap, RADIUS, styleOf } from './create-bare-map.ts';
import { openPage } from './open-page.ts';
import { readSites, SidesInTime } from './sites.ts';

/* Plain Leaflet layers, made once and restyled from the list of changes. */
openPage((container, files) => {
  const sites = readSites(files);
  const inTime = new SidesInTime(sites);
  const map = createBareMap(container);
  const layers = sites.map(({ geometry }, index) => {
    const style = styleOf(inTime.sides[index] ?? '');
    const layer: L.Layer = L.GeoJSON.geometryToLayer(
      { type: 'Feature', properties: {}, geometry },
      {
        pointToLayer: (_, at) => L.circleMarker(at, { radius: RADIUS })
      }
    );
    if (!(layer instanceof L.Path)) throw new Error('a shape that has no style');
    return layer.setStyle(style).addTo(map);
  });
  return (minute) => {
    for (const site of inTime.goTo(minute))
      layers[site]?.setStyle(styleOf(inTime.sides[site] ?? ''));
  };
});
