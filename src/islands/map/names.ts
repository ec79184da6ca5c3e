/** Names on the map: regions at every scale, titles where few papers are in view; which fit, and how they are drawn. */
import { clearedOf, lineTo, type MapFile, mapSheet, placedNames } from '../../map-file.ts';
import { remembered } from '../../memoised.ts';
import { linesOf } from '../../publish/fitted-text.ts';
import type { MapState, PointTexts } from './map-state.ts';

/** A region, or with depth 0 a paper's title, which may have two lines with `\n` between them. */
type Label = MapFile['regions'][number];

/** Font sizes, in CSS pixels where the reader's text has the usual 16. */
const letters = { wide: 17, narrow: 15, title: 13 };
/** One name for so many CSS pixels of a square frame's side; titles are smaller. */
const sideAName = { region: 44, title: 30 };
/** Frames narrower than this have smaller letters. */
const narrow = 500;
const apart = 6;
const lineHeight = 15;

/** Draws names that cover no other name and, where few papers are in view, no paper. `sign`: half the size of a sign, in CSS pixels. */
export function drawLabels(
  pen: CanvasRenderingContext2D,
  map: MapState,
  texts: Pick<PointTexts, 'known'>,
  { frameWidth, sign }: { frameWidth: number; sign: number },
  { color, backgroundColor, fontFamily }: CSSStyleDeclaration,
): void {
  const inView = map.shownIn(map.inView());
  const labels = labelsIn(map, texts, inView);
  const frameHeight = (frameWidth * map.height) / mapSheet.width;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const size = rem * (frameWidth < narrow ? letters.narrow : letters.wide);
  const lineStep = rem * lineHeight;
  const fontOf = ({ depth }: Label) =>
    depth > 0
      ? `560 ${size - 1.5 * rem * (depth - 1)}px ${fontFamily}`
      : `400 ${rem * letters.title}px ${fontFamily}`;
  Object.assign(pen, { textAlign: 'center', textBaseline: 'middle', lineJoin: 'round' });
  const boxes = labels.flatMap((label) => {
    const { x, y } = map.onScreen(frameWidth, label);
    if (x < 0 || y < 0 || x > frameWidth || y > frameHeight) return [];
    pen.font = fontOf(label);
    // Isolated: on a right-to-left page the dots after an English title would stand before it.
    const lines = label.name.split('\n').map((line) => `\u2068${line}\u2069`);
    const halfWidth = Math.max(...lines.map((line) => pen.measureText(line).width)) / 2 + apart;
    const halfHeight = size * 0.75 + ((lines.length - 1) * lineStep) / 2;
    const hasLine = label.depth === 0;
    return [{ label, lines, x, y, halfWidth, halfHeight, hasLine }];
  });
  const papers = clearedOf(inView).map((point) => map.onScreen(frameWidth, point));
  const sheet = { width: frameWidth, height: frameHeight, sign };
  const hasTitles = labels.some(({ depth }) => depth === 0);
  const most = Math.round(
    Math.sqrt(frameWidth * frameHeight) / (rem * (hasTitles ? sideAName.title : sideAName.region)),
  );
  const placed = placedNames(boxes, papers, { ...sheet, most });
  Object.assign(pen, { strokeStyle: color, fillStyle: color, lineWidth: 0.5 });
  // Lines from titles to their dots, below all names.
  for (const name of placed) {
    if (!name.hasLine) continue;
    const [paper, end] = lineTo(map.onScreen(frameWidth, name.label), name);
    pen.beginPath();
    pen.moveTo(paper.x, paper.y);
    pen.lineTo(end.x, end.y);
    pen.stroke();
  }
  Object.assign(pen, { strokeStyle: backgroundColor, lineWidth: 4 });
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
/** Columns in a line of a title, of at most two lines; the tooltip has the whole title. */
const longestLine = 34;
/** Scales from which regions of the second and the third depth are named. */
const deeper = [1.8, 4.5];

/** The names of a view, most important first: regions, the large ones first, then titles where few papers are left. */
export function labelsIn(
  map: MapState,
  texts: Pick<PointTexts, 'known'>,
  inView = map.shownIn(map.inView()),
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

/** Remembered, since each frame of a move asks again. */
const inTwoLines = remembered((title) => {
  const [first, second, third] = linesOf(title, longestLine);
  return [first, third ? `${second} …` : second].filter(Boolean).join('\n');
});
