import { DivIcon, Marker } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import type { AtlasEvent } from '../../model/atlas.ts';
import { positionToLatLng } from '../position-to-lat-lng.ts';

/** An asterisk of eight points on a grid of 24 × 24. */
const ASTERISK =
  'M12 .5 13.9 7.4 20.1 3.9 16.6 10.1 23.5 12 16.6 13.9 20.1 20.1 13.9 16.6 12 23.5 10.1 16.6 3.9 20.1 7.4 13.9.5 12 7.4 10.1 3.9 3.9 10.1 7.4Z';

const SVG = 'http://www.w3.org/2000/svg';

/** Side of the mark, and how far right and up of its place it stands, in pixels. */
const SIZE = 16;
const ASIDE = 15;

function drawAsterisk(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ASTERISK);
  svg.append(path);
  return svg;
}

interface EventMark {
  readonly marker: Marker;
  readonly count: HTMLElement;
  /** What it stands for now, in order of time. */
  events: readonly AtlasEvent[];
}

/** The mark beside a place where something happened; a number tells of more than one thing. */
function createEventMark(first: AtlasEvent): Pick<EventMark, 'marker' | 'count'> {
  const element = document.createElement('div');
  const count = document.createElement('span');
  element.className = 'event-mark';
  // The panel of the hour lists events for those who cannot see the mark; badges take the focus.
  element.ariaHidden = 'true';
  element.append(drawAsterisk(), count);
  const icon = new DivIcon({
    className: 'event-icon',
    html: element,
    iconAnchor: [SIZE / 2 - ASIDE, SIZE / 2 + ASIDE],
    iconSize: [SIZE, SIZE]
  });
  const marker = new Marker(positionToLatLng(first.geometry.coordinates), {
    icon,
    keyboard: false,
    pane: 'events'
  });
  return { marker, count };
}

function groupByPlace(events: readonly AtlasEvent[]): Map<string, AtlasEvent[]> {
  const groups = new Map<string, AtlasEvent[]>();
  for (const event of events) {
    const group = groups.get(event.place);
    if (group) group.push(event);
    else groups.set(event.place, [event]);
  }
  return groups;
}

/** The marks of the events of the hour: one for a place, kept while something goes on there. */
export class EventMarks {
  readonly #map: LeafletMap;
  readonly #onopen: (events: readonly AtlasEvent[]) => void;
  readonly #marks = new Map<string, EventMark>();

  /** `onopen` is called with all that a mark stands for. */
  constructor(map: LeafletMap, onopen: (events: readonly AtlasEvent[]) => void) {
    this.#map = map;
    this.#onopen = onopen;
  }

  /** Shows exactly these events. */
  show(events: readonly AtlasEvent[]): void {
    const groups = groupByPlace(events);
    for (const [place, { marker }] of this.#marks)
      if (!groups.has(place)) {
        marker.remove();
        this.#marks.delete(place);
      }
    for (const [place, group] of groups) {
      const [first] = group;
      if (!first) continue;
      const mark = this.#marks.get(place) ?? this.#add(place, first);
      mark.events = group;
      mark.count.textContent = group.length > 1 ? String(group.length) : '';
    }
  }

  remove(): void {
    this.show([]);
  }

  #add(place: string, first: AtlasEvent): EventMark {
    const mark: EventMark = { ...createEventMark(first), events: [first] };
    mark.marker.addTo(this.#map).on('click', () => {
      this.#onopen(mark.events);
    });
    this.#marks.set(place, mark);
    return mark;
  }
}
