/** Draws the map on its canvas: signs, the ring and lines of the paper pointed at, the selected area; the names are drawn by names.ts. */
import { mapSheet, otherSign } from '../../map-file.ts';
import type { MapState, PointTexts, View } from './map-state.ts';
import { drawLabels } from './names.ts';

type Pen = CanvasRenderingContext2D;

/** Half the size of a sign in the legend. */
const signRadius = 6;
/** Half the size of a sign on the map in CSS pixels, of a large library and of a small one. */
const signSize = { least: 1.7, most: 6 };
/** The size of papers that the reader has marked: a few among thousands. */
const markedSize = 5;
/** With more papers than these, signs are smaller. */
const roomy = 300;
const dimmed = 0.12;

/** Signs drawn in one frame: so few that a phone still responds within 50 ms. */
const signsAtOnce = 1000;

/** A picture of all signs of a view, with everything it depends on. Drawing signs is the slowest part: names, marks and titles are drawn over the picture. */
interface SignPicture {
  of: unknown[];
  view: View;
  picture: HTMLCanvasElement;
  /** Draws the next part of the signs; answers whether the picture is finished. */
  goOn(): boolean;
}

/** The last finished picture, and the one being drawn. */
let finished: SignPicture | undefined;
let unfinished: SignPicture | undefined;

/** Draws the view in the page's colours; `near`: papers related to the one pointed at. Answers whether everything is drawn; if not, call it again in the next frame. */
export function drawMap(
  canvas: HTMLCanvasElement,
  map: MapState,
  texts: PointTexts,
  near: number[] = [],
): boolean {
  const sharpness = Math.min(2, window.devicePixelRatio || 1);
  const frameWidth = canvas.clientWidth;
  const width = Math.round(frameWidth * sharpness);
  const height = Math.round(canvas.clientHeight * sharpness);
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (pen === null || width === 0) return true;
  const style = getComputedStyle(canvas);
  const isFirst = finished === undefined;
  const isFinished = goOnWithSigns(canvas, map, style.color);
  // To show each part of the first picture would take longer than to draw it.
  if (!finished) return false;
  pen.setTransform(sharpness, 0, 0, sharpness, 0, 0);
  pen.clearRect(0, 0, width, height);
  const point = map.pointedAt();
  const from = point && map.onScreen(frameWidth, point);
  // In CSS pixels of the frame. Lines stand behind signs and names, the ring before them.
  Object.assign(pen, { strokeStyle: style.color, lineWidth: 1.5 });
  if (from) {
    pen.beginPath();
    for (const tie of near.flatMap((at) => map.points[at] ?? [])) {
      const { x, y } = map.onScreen(frameWidth, tie);
      pen.moveTo(from.x, from.y);
      pen.lineTo(x, y);
    }
    pen.stroke();
  }
  drawPicture(pen, canvas, map, finished);
  const sign = radiusOf(map, frameWidth);
  // Names come in the frame after the first picture.
  if (!isFirst) drawLabels(pen, map, texts, { frameWidth, sign }, style);
  drawArea(pen, map, frameWidth, style.accentColor);
  if (from) {
    Object.assign(pen, { strokeStyle: style.color, lineWidth: 1.5 });
    pen.beginPath();
    pen.arc(from.x, from.y, 9, 0, 2 * Math.PI);
    pen.stroke();
  }
  return isFinished && !isFirst;
}

/** Draws the next signs of this view's picture; answers whether it is finished. `colour` changes with the theme. */
function goOnWithSigns(canvas: HTMLCanvasElement, map: MapState, colour: string): boolean {
  const { view, topic, found, colours, mine } = map;
  const { width, height } = canvas;
  const { x, y, scale } = view;
  const of = [width, height, x, y, scale, topic, found, colours, mine, colour];
  const isSame = (one: SignPicture) => one.of.every((part, at) => part === of[at]);
  if (!finished || !isSame(finished)) {
    // The first is finished as it was begun: who moves the map at once sees it move.
    if (!unfinished || (finished && !isSame(unfinished)))
      unfinished = { of, view, ...signPicture(canvas, map.copy()) };
    if (unfinished.goOn()) [finished, unfinished] = [unfinished, undefined];
  }
  return unfinished === undefined;
}

/** The last finished picture, moved and enlarged like the view. */
function drawPicture(pen: Pen, canvas: HTMLCanvasElement, map: MapState, of: SignPicture): void {
  const { clientWidth, clientHeight } = canvas;
  const { picture, view } = of;
  const size = map.view.scale / view.scale;
  const { x, y } = map.onScreen(clientWidth, view);
  pen.drawImage(picture, x, y, clientWidth * size, clientHeight * size);
}

function signPicture(canvas: HTMLCanvasElement, map: MapState) {
  const picture = document.createElement('canvas');
  Object.assign(picture, { width: canvas.width, height: canvas.height });
  const pen = picture.getContext('2d');
  const parts = pen && signsInParts(pen, map, canvas);
  return { picture, goOn: () => parts?.next().done !== false };
}

function drawArea(pen: Pen, map: MapState, frameWidth: number, colour: string): void {
  if (!map.area) return;
  const { x, y } = map.onScreen(frameWidth, map.area.from);
  const end = map.onScreen(frameWidth, map.area.to);
  pen.beginPath();
  pen.rect(x, y, end.x - x, end.y - y);
  Object.assign(pen, { strokeStyle: colour, fillStyle: colour, lineWidth: 2 });
  pen.stroke();
  pen.globalAlpha = 0.12;
  pen.fill();
  pen.globalAlpha = 1;
}

/** Draws the papers that are not chosen faintly, then the chosen ones, grey signs first; yields after each part. */
function* signsInParts(pen: Pen, map: MapState, canvas: HTMLCanvasElement): Generator<void, void> {
  const { width, height, clientWidth } = canvas;
  const sharpness = width / clientWidth;
  const signs = signsOnPage(map.colours);
  const size = radiusOf(map, clientWidth);
  const marked = map.colours === 'mine' ? Math.max(size, markedSize) : size;
  let drawn = 0;
  for (const isDrawn of [false, true])
    for (const isGrey of [true, false]) {
      pen.globalAlpha = isDrawn ? 0.9 : dimmed;
      const scale = ((isGrey ? size : marked) * sharpness) / signRadius;
      const edge = 1.5 * signRadius * scale;
      for (const point of map.points) {
        const number = map.signOf(point);
        const sign = signs.get(number);
        if (sign === undefined || (number === otherSign) !== isGrey) continue;
        if (map.isShown(point) !== isDrawn) continue;
        const { x, y } = map.onScreen(width, point);
        if (x < -edge || y < -edge || x > width + edge || y > height + edge) continue;
        pen.setTransform(scale, 0, 0, scale, x, y);
        pen.fillStyle = sign.colour;
        pen.fill(sign.shape);
        if (++drawn % signsAtOnce === 0) yield;
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

/** Signs by number, with the shapes and colours of the legend in the present theme. */
function signsOnPage(colours: string): Map<number, { shape: Path2D; colour: string }> {
  const samples = document.querySelectorAll<SVGElement>(`[data-colours="${colours}"] [data-sign]`);
  return new Map(
    [...samples].map((sample) => [
      Number(sample.dataset.sign),
      { shape: new Path2D(sample.getAttribute('d') ?? ''), colour: getComputedStyle(sample).fill },
    ]),
  );
}
