export { GridLayer, TileLayer } from 'leaflet';
