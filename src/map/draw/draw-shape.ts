import type { Position } from 'geojson';
import type { Map as LeafletMap } from 'leaflet';
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode
} from 'terra-draw';
import type { GeoJSONStoreFeatures } from 'terra-draw';
import type { ShapePart } from '../../model/corrections/shape-parts.ts';
import { DrawAdapter } from './draw-adapter.ts';

/** Half of what a finger needs, in CSS pixels. */
const REACH = 22;

const MODES: Readonly<Record<ShapePart['type'], string>> = {
  Point: 'point',
  LineString: 'linestring',
  Polygon: 'polygon'
};

const reshaping = {
  feature: {
    draggable: false,
    coordinates: { draggable: true, midpoints: { draggable: true }, deletable: true }
  }
};

const toFeature = ({ type, corners }: ShapePart, index: number): GeoJSONStoreFeatures => {
  const properties = { mode: MODES[type] };
  const feature = { id: String(index), type: 'Feature', properties } as const;
  const line = corners.map((corner) => [...corner]);
  if (type === 'Polygon')
    return { ...feature, geometry: { type, coordinates: [[...line, ...line.slice(0, 1)]] } };
  return type === 'LineString'
    ? { ...feature, geometry: { type, coordinates: line } }
    : { ...feature, geometry: { type, coordinates: line[0] ?? [] } };
};

function cornersOf({ geometry }: GeoJSONStoreFeatures): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString'
    ? geometry.coordinates
    : (geometry.coordinates[0] ?? []).slice(0, -1);
}

/** A shape on the map whose corners are dragged, added and taken away, or that is drawn anew. */
export interface DrawnShape {
  /** Lets the corners of these parts be moved, instead of what was there. */
  reshape: (parts: readonly ShapePart[]) => void;
  /** Waits for a shape of this type, drawn from nothing. */
  drawAnew: (type: ShapePart['type']) => void;
  end: () => void;
}

/**
 * Begins to draw on a map. `onreshape` is called with the index of a part and its corners when one was let go,
 * added or taken away, and `ondraw` with the corners of a new shape when it is finished.
 */
export function drawShape(
  map: LeafletMap,
  onreshape: (index: number, corners: readonly Position[]) => void,
  ondraw: (corners: readonly Position[]) => void
): DrawnShape {
  let drawn = 0;
  let chosen = '0';
  const draw = new TerraDraw({
    adapter: new DrawAdapter(map),
    // Its own ids are UUIDs; here a part is called by its index, and what is drawn meanwhile by a number.
    idStrategy: {
      isValidId: (id) => typeof id === 'string',
      getId: () => `drawn-${String((drawn += 1))}`
    },
    modes: [
      new TerraDrawSelectMode({
        pointerDistance: REACH,
        // The keys belong to the form, which has a field for each corner.
        keyEvents: null,
        allowManualDeselection: false,
        flags: {
          point: { feature: { draggable: true } },
          linestring: reshaping,
          polygon: reshaping
        }
      }),
      new TerraDrawPointMode(),
      new TerraDrawLineStringMode({ pointerDistance: REACH }),
      new TerraDrawPolygonMode({ pointerDistance: REACH })
    ]
  });
  draw.on('finish', (id, { action }) => {
    const feature = draw.getSnapshotFeature(id);
    if (!feature) return;
    if (action === 'draw') ondraw(cornersOf(feature));
    else onreshape(Number(id), cornersOf(feature));
  });
  draw.on('select', (id) => (chosen = String(id)));
  draw.start();
  return {
    reshape: (parts) => {
      draw.setMode('static');
      draw.clear();
      draw.addFeatures(parts.map(toFeature));
      draw.setMode('select');
      if (draw.hasFeature(chosen)) draw.selectFeature(chosen);
    },
    drawAnew: (type) => {
      draw.setMode('static');
      draw.clear();
      draw.setMode(MODES[type]);
    },
    end: () => {
      draw.stop();
    }
  };
}
