import type { MapFile } from '../../map-file.ts';
import { inside, type Size, type View } from './view.ts';

/** A paper on the map, in the units of the sheet. */
export interface CanvasPoint {
  id: string;
  title: string;
  x: number;
  y: number;
  sign: number;
  topics: string[];
  near: number[];
}

export interface CanvasMap {
  points: CanvasPoint[];
  regions: MapFile['regions'];
  sheet: Size;
  view: View;
  /** The chosen topic, or none. */
  topic: string;
  /** The paper pointed at. */
  at: number | undefined;
}

/** What keys, pointer and buttons do. */
export interface Acts {
  point(at: number | undefined): void;
  zoom(by: number): void;
  redraw(): void;
  open(): void;
}

/** Reads the file of points. */
export function canvasMap(text: string, sheet: Size): CanvasMap {
  const file: MapFile = JSON.parse(text);
  const points = file.points.map(
    ([id, title, x, y, sign, topics, near]): CanvasPoint => ({
      id,
      title,
      x,
      y,
      sign,
      topics: topics.flatMap((topic) => file.topics[topic] ?? []),
      near,
    }),
  );
  const view = { x: 0, y: 0, scale: 1 };
  return { points, regions: file.regions, sheet, view, topic: '', at: undefined };
}

export function isLit({ topic }: CanvasMap, { topics }: CanvasPoint): boolean {
  return topic === '' || topics.includes(topic);
}

/** Where a place of the sheet is on screen, in CSS pixels of the frame. */
export function onScreen(
  { view, sheet }: CanvasMap,
  frameWidth: number,
  { x, y }: { x: number; y: number },
): { left: number; top: number } {
  const unit = (frameWidth / sheet.width) * view.scale;
  return { left: (x - view.x) * unit, top: (y - view.y) * unit };
}

/** The lit papers nearest to a place, nearest first. */
export function nearestTo(
  map: CanvasMap,
  x: number,
  y: number,
  { most, within }: { most: number; within: number },
): number[] {
  const found: { at: number; apart: number }[] = [];
  let farthest = within;
  map.points.forEach((point, at) => {
    const apart = Math.hypot(point.x - x, point.y - y);
    if (apart > farthest || !isLit(map, point)) return;
    const before = found.findIndex((other) => other.apart > apart);
    found.splice(before < 0 ? found.length : before, 0, { at, apart });
    if (found.length > most) found.pop();
    if (found.length === most) farthest = found.at(-1)?.apart ?? farthest;
  });
  return found.map(({ at }) => at);
}

/** Moves the view so far that a paper is on screen, which keys may have led off it. */
export function bringIntoView(map: CanvasMap, { x, y }: CanvasPoint): void {
  const { view, sheet } = map;
  const [across, down] = [sheet.width / view.scale, sheet.height / view.scale];
  const shown = x >= view.x && x <= view.x + across && y >= view.y && y <= view.y + down;
  if (shown) return;
  map.view = inside({ x: x - across / 2, y: y - down / 2, scale: view.scale }, sheet);
}
