/** How the map is drawn: sizes, dimmed papers, rings, lines to related papers. */
import { mapSheet } from '../../map-file.ts';
import { drawLabels } from './labels.ts';
import { isShown, type MapState, onScreen, pointedAt } from './map-state.ts';
import type { PointTexts } from './point-texts.ts';

/** Half the size in which the legend draws its signs. */
const signRadius = 6;
/** Half the size of a sign on the map in CSS pixels, of a large library and of a small one. */
const signSize = { least: 1.7, most: 6 };
/** With more papers than these, signs are smaller. */
const roomy = 300;
const dimmed = 0.12;

/** The last picture, and what it depends on: pointing at another paper does not draw it again. */
let drawn: { of: unknown[]; picture: HTMLCanvasElement } | undefined;

/** Draws the view; `near`: papers related to the one pointed at. Colours and shapes come from the page, and so its theme. */
export function drawMap(
  canvas: HTMLCanvasElement,
  map: MapState,
  texts: PointTexts,
  near: number[] = [],
): void {
  const sharpness = Math.min(2, window.devicePixelRatio || 1);
  const width = Math.round(canvas.clientWidth * sharpness);
  const height = Math.round((width * mapSheet.height) / mapSheet.width);
  if (canvas.width !== width) Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (pen === null || width === 0) return;
  const style = getComputedStyle(canvas);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  const picture = pictureOf(canvas, map, texts, style);
  const point = pointedAt(map);
  const from = point && onScreen(map, canvas.clientWidth, point);
  const ties = near.flatMap((at) => map.points[at] ?? []);
  // In CSS pixels of the frame. Lines stand behind names, the ring before them.
  pen.scale(sharpness, sharpness);
  Object.assign(pen, { strokeStyle: style.color, lineWidth: 1.5 });
  if (from)
    drawTies(
      pen,
      from,
      ties.map((tie) => onScreen(map, canvas.clientWidth, tie)),
    );
  pen.drawImage(picture, 0, 0, canvas.width / sharpness, canvas.height / sharpness);
  if (!from) return;
  pen.beginPath();
  pen.arc(from.left, from.top, 9, 0, 2 * Math.PI);
  pen.stroke();
}

function pictureOf(
  canvas: HTMLCanvasElement,
  map: MapState,
  texts: PointTexts,
  style: CSSStyleDeclaration,
) {
  const { view, topic, found, marked } = map;
  const of = [canvas.width, view, topic, found, marked, style.color, texts.files()];
  if (drawn?.of.every((part, at) => part === of[at])) return drawn.picture;
  const picture = document.createElement('canvas');
  Object.assign(picture, { width: canvas.width, height: canvas.height });
  const pen = picture.getContext('2d');
  if (pen) {
    drawPoints(pen, map, canvas);
    const frameWidth = canvas.clientWidth;
    const sharpness = canvas.width / frameWidth;
    pen.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    const sign = radiusOf(map, frameWidth);
    drawMarks(pen, map, { frameWidth, sign }, style.color);
    drawLabels(pen, map, texts, { frameWidth, sign }, style);
  }
  drawn = { of, picture };
  return picture;
}

/** A ring around each saved paper, a square around each new one, as the legend shows them. */
function drawMarks(
  pen: CanvasRenderingContext2D,
  map: MapState,
  { frameWidth, sign }: { frameWidth: number; sign: number },
  colour: string,
): void {
  const around = sign + 3;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.beginPath();
  for (const point of map.points) {
    const { left, top } = onScreen(map, frameWidth, point);
    if (map.marked.saved.has(point.at)) {
      pen.moveTo(left + around, top);
      pen.arc(left, top, around, 0, 2 * Math.PI);
    }
    if (map.marked.new.has(point.at)) pen.rect(left - around, top - around, 2 * around, 2 * around);
  }
  pen.stroke();
}

function drawPoints(
  pen: CanvasRenderingContext2D,
  map: MapState,
  { width, height, clientWidth }: HTMLCanvasElement,
): void {
  const signs = signsOnPage();
  const scale = (radiusOf(map, clientWidth) * (width / clientWidth)) / signRadius;
  const edge = signRadius * scale * 1.5;
  const [shown, others] = [true, false].map((is) =>
    map.points.filter((point) => isShown(map, point) === is),
  );
  for (const [points, alpha] of [
    [others, dimmed],
    [shown, 0.9],
  ] as const) {
    pen.globalAlpha = alpha;
    for (const point of points ?? []) {
      const { left, top } = onScreen(map, width, point);
      if (left < -edge || top < -edge || left > width + edge || top > height + edge) continue;
      const sign = signs.get(point.field);
      if (sign === undefined) continue;
      pen.setTransform(scale, 0, 0, scale, left, top);
      pen.fillStyle = sign.colour;
      pen.fill(sign.shape);
    }
  }
}

/** Half the size of a sign, in CSS pixels: smaller among many papers, larger in an enlarged view. */
function radiusOf({ points, view }: MapState, frameWidth: number): number {
  const { least, most } = signSize;
  const whole = Math.max(least, Math.min(most, most * Math.sqrt(roomy / points.length)));
  const room = Math.sqrt((frameWidth / mapSheet.width) * view.scale);
  return Math.min(most, Math.max(1.2, whole * room));
}

/** The signs of the fields by number, as the legend beside the map shows them in the light chosen now. */
function signsOnPage(): Map<number, { shape: Path2D; colour: string }> {
  const samples = [...document.querySelectorAll<SVGElement>('[data-field] .sign')];
  return new Map(
    samples.map((sample) => [
      Number(sample.closest<HTMLElement>('[data-field]')?.dataset.field),
      { shape: new Path2D(sample.getAttribute('d') ?? ''), colour: getComputedStyle(sample).fill },
    ]),
  );
}

function drawTies(
  pen: CanvasRenderingContext2D,
  from: ReturnType<typeof onScreen>,
  related: ReturnType<typeof onScreen>[],
): void {
  pen.beginPath();
  for (const { left, top } of related) {
    pen.moveTo(from.left, from.top);
    pen.lineTo(left, top);
  }
  pen.stroke();
}
