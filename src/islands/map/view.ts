import { mapSheet } from '../../map-file.ts';

/** What stretch of the map is on screen: its top left corner, and how many times larger than the whole. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

export const largestScale = 12;

/** Larger or smaller around a point of the map, which stays where it is on screen. */
export function zoomed(view: View, by: number, around: { x: number; y: number }): View {
  const scale = Math.min(largestScale, Math.max(1, view.scale * by));
  const share = view.scale / scale;
  const x = around.x - (around.x - view.x) * share;
  const y = around.y - (around.y - view.y) * share;
  return inside({ x, y, scale });
}

/** The middle of what is on screen. */
export function middleOf({ x, y, scale }: View): { x: number; y: number } {
  return { x: x + mapSheet.width / scale / 2, y: y + mapSheet.height / scale / 2 };
}

/** The same view, moved so that it shows nothing outside the sheet. */
export function inside({ x, y, scale }: View): View {
  const within = (value: number, size: number) => Math.min(size - size / scale, Math.max(0, value));
  return { x: within(x, mapSheet.width), y: within(y, mapSheet.height), scale };
}
