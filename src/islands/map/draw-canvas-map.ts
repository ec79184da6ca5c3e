import { type CanvasMap, isLit, onScreen } from './canvas-map.ts';
import { drawNames } from './draw-names.ts';
import { signsOnPage } from './signs-on-page.ts';

/** Half the size of a sign in CSS pixels: as near as one looks, and at the most. */
const signSize = { least: 1.7, most: 6 };

/** The points as they were last drawn: to point at a paper draws no other anew. */
interface Layer {
  key: string;
  canvas: HTMLCanvasElement;
}
const layers = new WeakMap<HTMLCanvasElement, Layer>();

/** Draws what the view shows; colours and shapes come from the page, so that day and night are its own. */
export function drawCanvasMap(canvas: HTMLCanvasElement, map: CanvasMap): void {
  const sharpness = Math.min(2, window.devicePixelRatio || 1);
  const width = Math.round(canvas.clientWidth * sharpness);
  const height = Math.round((width * map.sheet.height) / map.sheet.width);
  if (canvas.width !== width) Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (pen === null || width === 0) return;
  const style = getComputedStyle(canvas);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.drawImage(layerOf(canvas, map, style), 0, 0);
  // From here on in CSS pixels of the frame.
  pen.setTransform(sharpness, 0, 0, sharpness, 0, 0);
  drawTies(pen, map, canvas.clientWidth, style.color);
  drawNames(pen, map, canvas.clientWidth, style);
}

function layerOf(canvas: HTMLCanvasElement, map: CanvasMap, style: CSSStyleDeclaration) {
  const { view, topic } = map;
  const key = [canvas.width, view.x, view.y, view.scale, topic, style.color].join(' ');
  const known = layers.get(canvas);
  if (known?.key === key) return known.canvas;
  const layer = document.createElement('canvas');
  Object.assign(layer, { width: canvas.width, height: canvas.height });
  const pen = layer.getContext('2d');
  if (pen) drawPoints(pen, map, canvas);
  layers.set(canvas, { key, canvas: layer });
  return layer;
}

function drawPoints(
  pen: CanvasRenderingContext2D,
  map: CanvasMap,
  { width, height, clientWidth }: HTMLCanvasElement,
): void {
  const signs = signsOnPage();
  const room = Math.sqrt((clientWidth / map.sheet.width) * map.view.scale);
  const size = Math.min(signSize.most, Math.max(1.2, signSize.least * room));
  const sharpness = width / clientWidth;
  const scale = (size * sharpness) / signs.radius;
  for (const dark of [true, false]) {
    pen.globalAlpha = dark ? 0.12 : 0.85;
    for (const point of map.points) {
      if (dark === isLit(map, point)) continue;
      const { left, top } = onScreen(map, width, point);
      if (left < -9 || top < -9 || left > width + 9 || top > height + 9) continue;
      const sign = signs.of.get(point.sign);
      if (sign === undefined) continue;
      pen.setTransform(scale, 0, 0, scale, left, top);
      pen.fillStyle = sign.ink;
      pen.fill(sign.shape);
    }
  }
}

function drawTies(
  pen: CanvasRenderingContext2D,
  map: CanvasMap,
  frameWidth: number,
  ink: string,
): void {
  const point = map.at === undefined ? undefined : map.points[map.at];
  if (point === undefined) return;
  const from = onScreen(map, frameWidth, point);
  pen.strokeStyle = ink;
  pen.lineWidth = 1.5;
  pen.beginPath();
  for (const other of point.near.flatMap((near) => map.points[near] ?? [])) {
    const to = onScreen(map, frameWidth, other);
    pen.moveTo(from.left, from.top);
    pen.lineTo(to.left, to.top);
  }
  pen.moveTo(from.left + 8, from.top);
  pen.arc(from.left, from.top, 8, 0, 2 * Math.PI);
  pen.stroke();
}
