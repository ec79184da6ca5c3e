/** What stretch of the map is on screen: its top left corner, and how much nearer than the whole. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

const nearest = 12;

/** Nearer or farther around a point of the map, which stays where it is on screen. */
export function zoomed(
  view: View,
  by: number,
  around: { x: number; y: number },
  sheet: Size,
): View {
  const scale = Math.min(nearest, Math.max(1, view.scale * by));
  const share = view.scale / scale;
  const x = around.x - (around.x - view.x) * share;
  const y = around.y - (around.y - view.y) * share;
  return inside({ x, y, scale }, sheet);
}

/** No view shows what lies outside the sheet. */
export function inside({ x, y, scale }: View, { width, height }: Size): View {
  const within = (value: number, size: number) => Math.min(size - size / scale, Math.max(0, value));
  return { x: within(x, width), y: within(y, height), scale };
}
