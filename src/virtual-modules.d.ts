declare module 'virtual:streets-address' {
  /** Address of the street network as GeoJSON, made from the tables in `geo/base/streets/`. */
  const address: string;
  export default address;
}

declare module 'virtual:blocks-address' {
  /** Address of the blocks between the streets as GeoJSON, made from the same tables and the water. */
  const address: string;
  export default address;
}

declare module 'virtual:banks-address' {
  /** Address of the banks as GeoJSON, made from the outlines of the water. */
  const address: string;
  export default address;
}

declare module 'virtual:area-cells-address' {
  /** Address of the land of the city shared out among its places, made from those and the water. */
  const address: string;
  export default address;
}

declare module 'virtual:tracks-address' {
  /** Address of the lines of the movements; `parseTracks` reads them. */
  const address: string;
  export default address;
}

/** Whether the data have what not every city has: see `cli/atlas-parts.ts`. */
declare module 'virtual:atlas-parts' {
  /** What the map is called, for what stands on the page before the data are there. */
  export const titles: Readonly<Record<string, string>>;
  export const stories: boolean;
  export const legends: boolean;
  export const sounds: boolean;
  /** Tables of streets, without which nobody can be led through the city. */
  export const streets: boolean;
}

/** Sources of Leaflet, which carry no types of their own; see `map/leaflet-core.js`. */
declare module 'leaflet/src/*';
declare module 'leaflet/src/map/index.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/SVG.js' {
  export { svg } from 'leaflet';
}

declare module 'virtual:precache-entries' {
  /** Every file of the built site with its digest: see `cli/precache-entry.ts`. */
  const entries: readonly {
    readonly url: string;
    readonly revision: string | null;
    readonly integrity: string;
  }[];
  export default entries;
}
declare module 'leaflet/src/layer/marker/Marker.Drag.js' {
  import type { Handler, Marker } from 'leaflet';
  export const MarkerDrag: new (marker: Marker) => Handler;
}
