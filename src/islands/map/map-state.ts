import { type MapFile, mapSheet } from '../../map-file.ts';
import { inside, middleOf, type View } from './view.ts';

/** A paper on the map, in the units of the sheet. */
export interface MapPoint {
  x: number;
  y: number;
  /** Number of its field in the legend. */
  field: number;
  topics: string[];
}

export interface MapState {
  points: MapPoint[];
  regions: MapFile['regions'];
  view: View;
  /** The chosen topic, or none. */
  topic: string;
  /** The paper pointed at. */
  at: number | undefined;
  /** The last paper pointed at, from which keys and buttons go on. */
  last: number | undefined;
}

/** What keys, pointer and buttons do. */
export interface MapActions {
  point(at: number | undefined): void;
  /** Takes name, ring and lines away; the list of papers around stays. */
  hide(): void;
  /** About a place that stays where it is on screen; without one, about where keys go on. */
  zoom(by: number, about?: { x: number; y: number }): void;
  redraw(): void;
  open(): void;
}

/** Reads the file of points. */
export function mapState(text: string): MapState {
  const file: MapFile = JSON.parse(text);
  const points = file.points.map(
    ([x, y, field, ...topics]): MapPoint => ({
      x,
      y,
      field,
      topics: topics.flatMap((topic) => file.topics[topic] ?? []),
    }),
  );
  return {
    points,
    regions: file.regions,
    view: { x: 0, y: 0, scale: 1 },
    topic: '',
    at: undefined,
    last: undefined,
  };
}

export function pointedAt({ points, at }: MapState): MapPoint | undefined {
  return at === undefined ? undefined : points[at];
}

/** Whether a paper has the chosen topic. */
export function isShown({ topic }: MapState, { topics }: MapPoint): boolean {
  return topic === '' || topics.includes(topic);
}

/** Where a place of the sheet is on screen, in CSS pixels of the frame. */
export function onScreen(
  { view }: MapState,
  frameWidth: number,
  { x, y }: { x: number; y: number },
): { left: number; top: number } {
  const unit = (frameWidth / mapSheet.width) * view.scale;
  return { left: (x - view.x) * unit, top: (y - view.y) * unit };
}

/** Numbers of the shown papers nearest to a place, nearest first. */
export function nearestTo(
  map: MapState,
  { x, y }: { x: number; y: number },
  { most, within }: { most: number; within: number },
): number[] {
  return map.points
    .flatMap((point, at) => {
      const apart = Math.hypot(point.x - x, point.y - y);
      return apart <= within && isShown(map, point) ? [{ at, apart }] : [];
    })
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ at }) => at);
}

/** From where keys and buttons go on: the last paper pointed at, or the middle if that is off screen. */
export function startOf({ points, view, at, last }: MapState): { x: number; y: number } {
  const paper = points[at ?? last ?? -1];
  return paper && isInView(view, paper) ? paper : middleOf(view);
}

/** Moves the view so that a paper is on screen, which keys may have led off it. */
export function bringIntoView(map: MapState, { x, y }: MapPoint): void {
  const { view } = map;
  if (isInView(view, { x, y })) return;
  const { x: across, y: down } = sizeOf(view);
  map.view = inside({ x: x - across / 2, y: y - down / 2, scale: view.scale });
}

function isInView(view: View, { x, y }: { x: number; y: number }): boolean {
  const { x: across, y: down } = sizeOf(view);
  return x >= view.x && x <= view.x + across && y >= view.y && y <= view.y + down;
}

function sizeOf({ scale }: View): { x: number; y: number } {
  return { x: mapSheet.width / scale, y: mapSheet.height / scale };
}
