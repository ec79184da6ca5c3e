/** Draws the map on its canvas: signs, the ring and lines of the paper pointed at, the selected area, and names: regions at every scale, titles where few papers are in view. */
import { clearedOf, lineTo, mapSheet, otherSign, placedNames } from '../../map-file.ts';
import type { MapState, PointTexts, View } from './map-state.ts';

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
      const { left, top } = map.onScreen(frameWidth, tie);
      pen.moveTo(from.left, from.top);
      pen.lineTo(left, top);
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
    pen.arc(from.left, from.top, 9, 0, 2 * Math.PI);
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
  const { left, top } = map.onScreen(clientWidth, view);
  pen.drawImage(picture, left, top, clientWidth * size, clientHeight * size);
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
  const { left, top } = map.onScreen(frameWidth, map.area.from);
  const end = map.onScreen(frameWidth, map.area.to);
  pen.beginPath();
  pen.rect(left, top, end.left - left, end.top - top);
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
  for (const [isDrawn, isGrey] of [
    [false, true],
    [false, false],
    [true, true],
    [true, false],
  ]) {
    pen.globalAlpha = isDrawn ? 0.9 : dimmed;
    const scale = ((isGrey ? size : marked) * sharpness) / signRadius;
    const edge = 1.5 * signRadius * scale;
    for (const point of map.points) {
      const number = map.signOf(point);
      const sign = signs.get(number);
      if (sign === undefined || (number === otherSign) !== isGrey) continue;
      if (map.isShown(point) !== isDrawn) continue;
      const { left, top } = map.onScreen(width, point);
      if (left < -edge || top < -edge || left > width + edge || top > height + edge) continue;
      pen.setTransform(scale, 0, 0, scale, left, top);
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

interface Label {
  /** A title may have two lines, with `\n` between them. */
  name: string;
  x: number;
  y: number;
  /** 1 is a large region; 0 for a paper's title. */
  depth: number;
}

/** Font sizes, in CSS pixels where the reader's text has the usual 16. */
const letters = { wide: 17, narrow: 15, title: 13 };
/** One name for so many CSS pixels of a square frame's side; titles are smaller. */
const sideAName = { region: 44, title: 30 };
/** Frames narrower than this have smaller letters. */
const narrow = 500;
const apart = 6;
const lineHeight = 15;

/** Draws names that cover no other name and, where few papers are in view, no paper. `sign`: half the size of a sign, in CSS pixels. */
function drawLabels(
  pen: Pen,
  map: MapState,
  texts: Pick<PointTexts, 'known'>,
  { frameWidth, sign }: { frameWidth: number; sign: number },
  { color, backgroundColor, fontFamily }: CSSStyleDeclaration,
): void {
  const inView = map.shownInView();
  const labels = labelsIn(map, texts, inView);
  const frameHeight = (frameWidth * map.height) / mapSheet.width;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const size = rem * (frameWidth < narrow ? letters.narrow : letters.wide);
  const lineStep = rem * lineHeight;
  const fontOf = ({ depth }: Label) =>
    depth > 0
      ? `560 ${size - 1.5 * rem * (depth - 1)}px ${fontFamily}`
      : `400 ${rem * letters.title}px ${fontFamily}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  const boxes = labels.flatMap((label) => {
    const { left, top } = map.onScreen(frameWidth, label);
    if (left < 0 || top < 0 || left > frameWidth || top > frameHeight) return [];
    pen.font = fontOf(label);
    // Isolated: on a right-to-left page the dots after an English title would stand before it.
    const lines = label.name.split('\n').map((line) => `\u2068${line}\u2069`);
    const halfWidth = Math.max(...lines.map((line) => pen.measureText(line).width)) / 2 + apart;
    const halfHeight = size * 0.75 + ((lines.length - 1) * lineStep) / 2;
    const hasLine = label.depth === 0;
    return [{ label, lines, x: left, y: top, halfWidth, halfHeight, hasLine }];
  });
  const papers = clearedOf(inView).map((point) => {
    const { left, top } = map.onScreen(frameWidth, point);
    return { x: left, y: top };
  });
  const sheet = { width: frameWidth, height: frameHeight, sign };
  const hasTitles = labels.some(({ depth }) => depth === 0);
  const most = Math.round(
    Math.sqrt(frameWidth * frameHeight) / (rem * (hasTitles ? sideAName.title : sideAName.region)),
  );
  const placed = placedNames(boxes, papers, { ...sheet, most });
  pen.strokeStyle = color;
  pen.fillStyle = color;
  pen.lineWidth = 0.5;
  // Lines from titles to their dots, below all names.
  for (const name of placed) {
    if (!name.hasLine) continue;
    const { left, top } = map.onScreen(frameWidth, name.label);
    const [paper, end] = lineTo({ x: left, y: top }, name);
    pen.beginPath();
    pen.moveTo(paper.x, paper.y);
    pen.lineTo(end.x, end.y);
    pen.stroke();
  }
  pen.strokeStyle = backgroundColor;
  pen.lineWidth = 4;
  for (const { label, lines, x, y } of placed) {
    pen.font = fontOf(label);
    const first = y - ((lines.length - 1) * lineStep) / 2;
    for (const draw of ['strokeText', 'fillText'] as const)
      lines.forEach((line, at) => {
        pen[draw](line, x, first + at * lineStep);
      });
  }
}

/** With at most so many papers on screen, titles are shown where there is room. */
const mostTitles = 80;
/** Characters in a line of a title, of at most two lines; the tooltip has the whole title. */
const longestLine = 34;
/** Scales from which regions of the second and the third depth are named. */
const deeper = [1.8, 4.5];

/** The names of a view, most important first: regions, the large ones first, then titles where few papers are left. */
export function labelsIn(
  map: MapState,
  texts: Pick<PointTexts, 'known'>,
  inView = map.shownInView(),
): Label[] {
  const depth = 1 + deeper.filter((scale) => map.view.scale >= scale).length;
  const regions = map.regions.filter((region) => region.depth <= depth);
  if (inView.length > mostTitles) return regions;
  const titles = inView.flatMap(({ at, x, y }) => {
    const { title } = texts.known(at) ?? {};
    return title ? [{ name: inTwoLines(title), x, y, depth: 0 }] : [];
  });
  return [...regions, ...titles];
}

function inTwoLines(title: string): string {
  const first = lineOf(title);
  const rest = title.slice(first.length).trim();
  const second = lineOf(rest);
  return [first, second.length < rest.length ? `${second} …` : second].filter(Boolean).join('\n');
}

/** Cuts a text at the last space that makes it short enough. */
function lineOf(text: string): string {
  if (text.length <= longestLine) return text;
  const end = text.lastIndexOf(' ', longestLine);
  return text.slice(0, end > 0 ? end : longestLine);
}
