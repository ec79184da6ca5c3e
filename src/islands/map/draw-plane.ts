import type { View } from './view.ts';

export interface PlanePoint {
  id: string;
  title: string;
  x: number;
  y: number;
  mark: number;
  topics: string[];
  near: number[];
}

export interface Plane {
  points: PlanePoint[];
  regions: { name: string; topic: string; x: number; y: number }[];
  view: View;
  /** The chosen topic, or none. */
  topic: string;
  /** The paper pointed at. */
  at: number | undefined;
}

/** Draws what the view shows; colours come from the page's styles, so that day and night are theirs. */
export function drawPlane(canvas: HTMLCanvasElement, plane: Plane): void {
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const { view } = plane;
  const style = getComputedStyle(canvas);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.setTransform(view.scale, 0, 0, view.scale, -view.x * view.scale, -view.y * view.scale);
  drawPoints(pen, plane);
  drawTies(pen, plane, style.color);
  drawNames(pen, plane, style);
}

function drawPoints(pen: CanvasRenderingContext2D, { points, topic, view }: Plane): void {
  const inks = inksOf();
  const size = 3.4 / Math.sqrt(view.scale);
  for (const dark of [true, false]) {
    pen.globalAlpha = dark ? 0.12 : 0.85;
    for (const { x, y, mark, topics } of points) {
      if (dark !== (topic !== '' && !topics.includes(topic))) continue;
      pen.fillStyle = inks.get(mark) ?? 'gray';
      pen.fillRect(x - size / 2, y - size / 2, size, size);
    }
  }
  pen.globalAlpha = 1;
}

/** Mark → colour, as the list beside the map shows it. */
function inksOf(): Map<number, string> {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
  return new Map(
    groups.flatMap((group) => {
      const sample = group.querySelector('.mark');
      return sample ? [[Number(group.dataset.mark), getComputedStyle(sample).fill]] : [];
    }),
  );
}

function drawTies(pen: CanvasRenderingContext2D, { points, at, view }: Plane, ink: string): void {
  const point = at === undefined ? undefined : points[at];
  if (point === undefined) return;
  pen.strokeStyle = ink;
  pen.lineWidth = 1.2 / view.scale;
  pen.beginPath();
  for (const { x, y } of point.near.flatMap((other) => points[other] ?? [])) {
    pen.moveTo(point.x, point.y);
    pen.lineTo(x, y);
  }
  const radius = 6 / view.scale;
  pen.moveTo(point.x + radius, point.y);
  pen.arc(point.x, point.y, radius, 0, 2 * Math.PI);
  pen.stroke();
}

function drawNames(
  pen: CanvasRenderingContext2D,
  { regions, topic, view }: Plane,
  { color, backgroundColor, fontFamily }: CSSStyleDeclaration,
): void {
  pen.font = `600 ${20 / view.scale}px ${fontFamily}`;
  pen.textAlign = 'center';
  pen.lineWidth = 5 / view.scale;
  pen.lineJoin = 'round';
  for (const { name, x, y, topic: own } of regions) {
    pen.globalAlpha = topic === '' || topic === own ? 1 : 0.25;
    pen.strokeStyle = backgroundColor;
    pen.strokeText(name, x, y);
    pen.fillStyle = color;
    pen.fillText(name, x, y);
  }
  pen.globalAlpha = 1;
}
