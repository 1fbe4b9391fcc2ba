import L from 'leaflet';
import { createBareMap, RADIUS } from './create-bare-map.ts';
import { openPage } from './open-page.ts';
import { colourOf, readSites, SidesInTime } from './sites.ts';

/* The lower bound: one bare canvas on the map that draws the sites as dots from the list, nothing else. */
openPage((container, files) => {
  const sites = readSites(files);
  const inTime = new SidesInTime(sites);
  const map = createBareMap(container);
  const canvas = document.createElement('canvas');
  const { x: width, y: height } = map.getSize();
  [canvas.width, canvas.height] = [width, height];
  map.getPanes().overlayPane.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const points = sites.map(({ position: [longitude, latitude] }) =>
    map.latLngToContainerPoint(L.latLng(latitude, longitude))
  );
  const show = (minute: number): void => {
    inTime.goTo(minute);
    context.clearRect(0, 0, width, height);
    points.forEach(({ x, y }, index) => {
      context.fillStyle = colourOf(inTime.sides[index] ?? '');
      context.beginPath();
      context.arc(x, y, RADIUS, 0, 2 * Math.PI);
      context.fill();
    });
  };
  return show;
});
