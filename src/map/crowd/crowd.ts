import type { Map as LeafletMap, Point } from 'leaflet';
import type { Party, Place } from '../../model/atlas.ts';
import type { PlaceState } from '../../situation/situation-at.ts';
import type { PlaceStates } from '../../situation/states-at.ts';
import { measureSheet } from '../canvas/follow-view.ts';
import type { Sheet } from '../canvas/sheet.ts';
import { worldSize } from '../canvas/world.ts';
import type { Box } from '../labels/box-index.ts';
import type { LabelObstacles } from '../labels/label-obstacles.ts';
import type { LabelLanguage } from '../labels/name-style.ts';
import type { MapContext } from '../map-context.ts';
import { findPane } from '../panes.ts';
import { arrangePlaces, linesOf } from '../places/arrange-places.ts';
import type { MeasureLine, PlacedName } from '../places/place-names.ts';
import { chooseStops } from './choose-stops.ts';
import { CrowdCanvas } from './crowd-canvas.ts';
import { CrowdInks } from './crowd-inks.ts';
import { createMark, createMember, createName, createShapes } from './crowd-member.ts';
import type { MarkItem, Member, ShapeItem } from './crowd-member.ts';
import { findUnderPointer } from './find-under-pointer.ts';
import type { Reach } from './find-under-pointer.ts';
import { PathSurface } from './path-surface.ts';
import { StampSurface } from './stamp-surface.ts';
import type { StampItem } from './stamp-surface.ts';
import type { Stamps } from './stamps.ts';

/** Room beyond each edge of the view, as a share of it. */
const PADDING = 0.05;

/** Canvases larger than twice the CSS pixels cost memory that no eye repays. */
const GREATEST_PIXEL_RATIO = 2;

const isMark = (item: StampItem): item is MarkItem => 'id' in item;
const byTop = (a: Box, b: Box): number => a.top - b.top;

/** More places than there can be elements for, drawn on one canvas and what they are on the ground on another. */
export class Crowd {
  readonly #map: LeafletMap;
  /** Those whose signs and colours are drawn. */
  readonly parties: readonly Party[];
  readonly #obstacles: LabelObstacles;
  readonly #measure: MeasureLine;
  readonly #members = new Map<string, Member>();
  readonly #shapes = new CrowdCanvas<ShapeItem>('shapes', new PathSurface());
  readonly #marks = new CrowdCanvas<StampItem>('crowd', new StampSurface());
  #language: LabelLanguage = { tag: 'en', write: ({ en }) => en };
  #names: ReadonlyMap<string, PlacedName> = new Map();
  /** By light and pixels: one that was seen before need not be read again. */
  readonly #inks = new Map<string, CrowdInks>();
  #sheet: Sheet | undefined;
  /** What the sheet was laid out with. */
  #laidWith: CrowdInks | undefined;
  #drawn: PlaceStates | undefined;
  #selected: Member | undefined;

  constructor(
    { map, obstacles, sides }: Pick<MapContext, 'map' | 'obstacles' | 'sides'>,
    measure: MeasureLine
  ) {
    this.#map = map;
    this.parties = sides;
    this.#obstacles = obstacles;
    this.#measure = measure;
    for (const canvas of [this.#shapes, this.#marks]) canvas.addTo(map);
  }

  find(id: string): Member | undefined {
    return this.#members.get(id);
  }

  linesOf(place: Place): readonly string[] {
    return linesOf(place, this.#language, this.#measure);
  }

  /** Shows exactly these places. */
  show(places: readonly Place[]): void {
    const kept = new Map(this.#members);
    this.#members.clear();
    for (const place of places) {
      const member = kept.get(place.id);
      this.#members.set(place.id, member?.place === place ? member : createMember(place));
    }
    this.#drawn = undefined;
  }

  /** Thins badges and places names for the zoom of the map, in a language, and draws the view. */
  arrange(language: LabelLanguage = this.#language): void {
    this.#language = language;
    const members = [...this.#members.values()];
    const arrangement = arrangePlaces(members, this.#map.getZoom(), language, this.#measure);
    for (const inks of this.#inks.values()) inks.forgetShapes();
    for (const member of members)
      member.thinned = arrangement.thinned.get(member.place.id) ?? member.thinned;
    this.#names = arrangement.names;
    this.#obstacles.replace(arrangement.obstacles, arrangement.written);
    this.layOut();
  }

  /** Draws the view that the map shows now, in the light of the moment. */
  layOut(): void {
    const inks = this.#findInks();
    const { ratio } = inks;
    const sheet = measureSheet(this.#map, PADDING);
    [this.#sheet, this.#laidWith] = [sheet, inks];
    const shapes: ShapeItem[] = [];
    const marks: Record<'dot' | 'full', StampItem[]> = { dot: [], full: [] };
    for (const member of this.#members.values()) {
      member.shapes = createShapes(member, sheet, inks);
      shapes.push(...member.shapes);
      member.mark = createMark(member, sheet, inks);
      if (member.mark) marks[member.thinned.size].push(member.mark);
    }
    this.#shapes.lay(
      sheet,
      ratio,
      shapes.sort((a, b) => a.level - b.level)
    );
    // Dots lie under badges, and those of the north under those of the south.
    const [dots, full] = [marks.dot.sort(byTop), marks.full.sort(byTop)];
    this.#marks.lay(sheet, ratio, [...dots, ...full, ...this.#layOutNames(sheet, inks)]);
  }

  /** Whether the map has moved to where nothing is drawn yet. */
  get isOutrun(): boolean {
    if (!this.#sheet || this.#sheet.zoom !== this.#map.getZoom()) return false;
    const { left, top, width, height } = this.#sheet;
    const { min, max } = this.#map.getPixelBounds();
    if (!min || !max) return false;
    return min.x < left || min.y < top || max.x > left + width || max.y > top + height;
  }

  /** Redraws the places whose state is another object than before. */
  draw(states: PlaceStates): void {
    const turned = this.#drawn && states.turnedSince?.(this.#drawn);
    this.#drawn = states;
    const { stamps } = this.#findInks();
    if (!turned)
      for (const [id, member] of this.#members) this.#turn(member, states.get(id), stamps);
    else
      for (const id of turned) {
        const member = this.#members.get(id);
        if (member) this.#turn(member, states.get(id), stamps);
      }
    // A step that brings another light is drawn once, not once for each.
    this.relight();
  }

  /** Draws everything anew where the light is another one. */
  relight(): void {
    if (this.#laidWith && this.#laidWith !== this.#findInks()) this.layOut();
  }

  /** Marks the ground of the chosen place and lets go of the one before. */
  select(id: string | undefined): void {
    const selected = id === undefined ? undefined : this.#members.get(id);
    for (const member of [this.#selected, selected]) {
      if (!member) continue;
      member.isSelected = member === selected;
      for (const shape of member.shapes) this.#shapes.touch(shape);
    }
    this.#selected = selected;
  }

  /** Id of the place under a point of the map's container; reach in CSS pixels. */
  findAt(point: Point, reach: Reach): string | undefined {
    if (!this.#sheet) return undefined;
    const { ratio } = this.#findInks();
    const corner = this.#map.getPixelBounds().getTopLeft();
    const x = (point.x + corner.x - this.#sheet.left) * ratio;
    const y = (point.y + corner.y - this.#sheet.top) * ratio;
    const [mark, line] = [reach.mark * ratio, reach.line * ratio];
    return findUnderPointer(
      this.#marks.itemsAround(x, y, mark).filter(isMark),
      this.#shapes.itemsAround(x, y, line),
      x,
      y,
      { mark, line }
    );
  }

  /** The places that the keyboard goes through; `view` in pixels of the map's container. */
  chooseStops(view: Box, most: number, kept: ReadonlySet<string>) {
    const size = worldSize(this.#map.getZoom());
    const corner = this.#map.getPixelBounds().getTopLeft();
    const requests = [...this.#members.values()].map((member) => ({
      member,
      importance: member.importance,
      x: member.at[0] * size + member.thinned.dx - corner.x,
      y: member.at[1] * size + member.thinned.dy - corner.y
    }));
    return chooseStops(requests, view, most, ({ member }) => kept.has(member.place.id));
  }

  remove(): void {
    for (const inks of this.#inks.values()) inks.remove();
    this.#inks.clear();
    for (const canvas of [this.#shapes, this.#marks]) canvas.remove();
    this.#obstacles.replace([], new Set());
    this.#members.clear();
  }

  #findInks(): CrowdInks {
    const ratio = Math.min(window.devicePixelRatio, GREATEST_PIXEL_RATIO);
    const light = this.#map.getContainer().parentElement?.dataset.light ?? '';
    const key = `${light} ${String(ratio)}`;
    const inks =
      this.#inks.get(key) ?? new CrowdInks(findPane(this.#map, 'crowd'), this.parties, ratio);
    this.#inks.set(key, inks);
    return inks;
  }

  #turn(member: Member, state: PlaceState | undefined, stamps: Stamps): void {
    if (!state || state === member.state) return;
    member.state = state;
    for (const shape of member.shapes) this.#shapes.touch(shape);
    if (!member.mark) return;
    const stamp = stamps.find(state, member.thinned.size);
    if (stamp === member.mark.stamp) return;
    member.mark.stamp = stamp;
    this.#marks.touch(member.mark);
  }

  *#layOutNames(sheet: Sheet, inks: CrowdInks): Iterable<StampItem> {
    for (const [id, placed] of this.#names) {
      const member = this.#members.get(id);
      const name = member && createName(placed, this.linesOf(member.place), sheet, inks);
      if (name) yield name;
    }
  }
}
