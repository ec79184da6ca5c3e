/** The state of the map: its points, the view, what is chosen; which papers are shown, and which is nearest. */
import { type Colours, type MapFile, mapSheet, otherSign } from '../../map-file.ts';

/** A paper on the map, in the units of the sheet. */
export interface MapPoint {
  at: number;
  x: number;
  y: number;
  /** Numbers of its signs in the legend of fields and in that of months. */
  field: number;
  months: number;
  topics: string[];
}

/** The part of the map on screen: its top left corner, and the scale (1: the whole map). */
export interface View {
  x: number;
  y: number;
  scale: number;
}

export interface MapState {
  /** The build's file of points. */
  file: MapFile;
  points: MapPoint[];
  regions: MapFile['regions'];
  /** The map's height if its width is the sheet’s; frames differ in shape. */
  height: number;
  view: View;
  /** The selected area: of the papers in view only those in it are listed. */
  area: Area | null;
  topic: string;
  /** Numbers of the papers that search found; null if there is no search. */
  found: ReadonlySet<number> | null;
  colours: Colours;
  /** Paper's number → number of its sign in the legend of the reader's marks. */
  mine: ReadonlyMap<number, number>;
  at: number | undefined;
  /** The last paper pointed at, from which keys continue. */
  last: number | undefined;
}

/** A rectangle, by its corners. */
export interface Area {
  from: Place;
  to: Place;
}

export interface Place {
  x: number;
  y: number;
}

export function mapState(text: string): MapState {
  const file: MapFile = JSON.parse(text);
  return {
    file,
    points: file.points.map(([x, y, field, months, ...topics], at) => {
      const named = topics.map((topic) => file.topics[topic] ?? '');
      return { at, x, y, field, months, topics: named };
    }),
    regions: file.regions,
    height: mapSheet.height,
    view: { x: 0, y: 0, scale: 1 },
    area: null,
    topic: '',
    found: null,
    colours: '',
    mine: new Map(),
    at: undefined,
    last: undefined,
  };
}

/** Fits the map to a frame; in one that is higher than wide the map is turned on its side. */
export function fitTo(map: MapState, frame: { width: number; height: number }): void {
  if (frame.width === 0) return;
  const isHigh = frame.height > frame.width;
  map.height = (mapSheet.width * frame.height) / frame.width;
  const { points, regions } = map.file;
  const fit = (place: Place, x: number, y: number) => {
    place.x = isHigh ? (y * mapSheet.width) / mapSheet.height : x;
    place.y = isHigh ? (x * map.height) / mapSheet.width : (y * map.height) / mapSheet.height;
  };
  points.forEach(([x, y], at) => {
    const point = map.points[at];
    if (point) fit(point, x, y);
  });
  map.regions = regions.map((region) => ({ ...region }));
  for (const region of map.regions) fit(region, region.x, region.y);
  map.area = null;
}

export function pointedAt({ points, at }: MapState): MapPoint | undefined {
  return at === undefined ? undefined : points[at];
}

/** The number of a paper's sign in the present legend. */
export function signOf({ colours, mine }: MapState, { at, field, months }: MapPoint): number {
  if (colours === 'mine') return mine.get(at) ?? otherSign;
  return colours === 'months' ? months : field;
}

/** Whether a paper has the chosen topic and was found by the search. */
export function isShown({ topic, found }: MapState, { at, topics }: MapPoint): boolean {
  return (topic === '' || topics.includes(topic)) && (found === null || found.has(at));
}

export function shownPoints(map: MapState): MapPoint[] {
  return map.points.filter((point) => isShown(map, point));
}

export function shownInView(map: MapState): MapPoint[] {
  return map.points.filter((point) => isInView(map, point) && isShown(map, point));
}

/** The papers to list: those in the area, or else those in view. */
export function shownInArea(map: MapState): MapPoint[] {
  if (!map.area) return shownInView(map);
  return shownPoints(map).filter((point) => isInArea(map.area, point));
}

/** The middle of the area, or else of the view. */
export function middleOfListed(map: MapState): Place {
  const { from, to } = map.area ?? {};
  return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : middleOf(map);
}

export function isInArea(area: Area | null, { x, y }: Place): boolean {
  return !!area && x >= area.from.x && x <= area.to.x && y >= area.from.y && y <= area.to.y;
}

/** A place of the sheet in CSS pixels of the frame. */
export function onScreen(
  { view }: MapState,
  frameWidth: number,
  { x, y }: Place,
): { left: number; top: number } {
  const unit = (frameWidth / mapSheet.width) * view.scale;
  return { left: (x - view.x) * unit, top: (y - view.y) * unit };
}

/** The place of the sheet under a pointer on the canvas. */
export function placeUnder(
  { view }: MapState,
  { clientWidth }: HTMLCanvasElement,
  { offsetX, offsetY }: MouseEvent,
): Place {
  const unit = (clientWidth / mapSheet.width) * view.scale;
  return { x: view.x + offsetX / unit, y: view.y + offsetY / unit };
}

export function nearestTo(points: MapPoint[], { x, y }: Place, most: number): MapPoint[] {
  return points
    .map((point) => ({ point, apart: Math.hypot(point.x - x, point.y - y) }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ point }) => point);
}

/** Where keys start from: the last paper pointed at, or the middle of the view if that paper is off screen. */
export function startOf(map: MapState): Place {
  const paper = map.points[map.at ?? map.last ?? -1];
  return paper && isInView(map, paper) ? paper : middleOf(map);
}

export function middleOf({ view: { x, y, scale }, height }: MapState): Place {
  return { x: x + mapSheet.width / scale / 2, y: y + height / scale / 2 };
}

export function isInView({ view, height }: MapState, { x, y }: Place): boolean {
  const [across, down] = [mapSheet.width / view.scale, height / view.scale];
  return x >= view.x && x <= view.x + across && y >= view.y && y <= view.y + down;
}
