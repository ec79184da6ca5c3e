/** Names on the map at every scale: regions, and titles where few papers are in view; how many, how large. */
import { mapSheet, placedNames } from '../../map-file.ts';
import { type MapState, onScreen, shownInView } from './map-state.ts';
import type { PointTexts } from './point-texts.ts';

interface Label {
  /** A title may have two lines, with `\n` between them. */
  name: string;
  x: number;
  y: number;
  /** 1 is a large region; 0 for a paper's title. */
  depth: number;
}

const letters = { wide: 17, narrow: 15, title: 13 };
/** CSS pixels of the frame's width for every name; titles are small. */
const widthAName = { region: 50, title: 35 };
/** Frames narrower than this have smaller letters. */
const narrow = 500;
const apart = 6;
const lineHeight = 15;

/** Names that cover no other name, and none of few papers. `sign`: half the size of a sign, in CSS pixels. */
export function drawLabels(
  pen: CanvasRenderingContext2D,
  map: MapState,
  texts: Pick<PointTexts, 'known'>,
  { frameWidth, sign }: { frameWidth: number; sign: number },
  { color, backgroundColor, fontFamily }: CSSStyleDeclaration,
): void {
  const labels = labelsIn(map, texts);
  const frameHeight = (frameWidth * mapSheet.height) / mapSheet.width;
  const size = frameWidth < narrow ? letters.narrow : letters.wide;
  const fontOf = ({ depth }: Label) =>
    depth > 0
      ? `560 ${size - 1.5 * (depth - 1)}px ${fontFamily}`
      : `400 ${letters.title}px ${fontFamily}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineWidth = 4;
  pen.lineJoin = 'round';
  const boxes = labels.flatMap((label) => {
    const { left, top } = onScreen(map, frameWidth, label);
    if (left < 0 || top < 0 || left > frameWidth || top > frameHeight) return [];
    pen.font = fontOf(label);
    const lines = label.name.split('\n');
    const halfWidth = Math.max(...lines.map((line) => pen.measureText(line).width)) / 2 + apart;
    const halfHeight = size * 0.75 + ((lines.length - 1) * lineHeight) / 2;
    return [{ label, lines, x: left, y: top, halfWidth, halfHeight }];
  });
  const papers = shownInView(map).map((point) => {
    const { left, top } = onScreen(map, frameWidth, point);
    return { x: left, y: top };
  });
  const sheet = { width: frameWidth, height: frameHeight, sign };
  const hasTitles = labels.some(({ depth }) => depth === 0);
  const most = Math.round(frameWidth / (hasTitles ? widthAName.title : widthAName.region));
  for (const { label, lines, x, y } of placedNames(boxes, papers, { ...sheet, most })) {
    pen.font = fontOf(label);
    pen.strokeStyle = backgroundColor;
    pen.fillStyle = color;
    const first = y - ((lines.length - 1) * lineHeight) / 2;
    lines.forEach((line, at) => {
      pen.strokeText(line, x, first + at * lineHeight);
    });
    lines.forEach((line, at) => {
      pen.fillText(line, x, first + at * lineHeight);
    });
  }
}

/** With at most so many papers on screen, each is named where there is room. */
const mostTitles = 80;
/** Letters of a line of a title, which has two at most; the paper's name beside it has all. */
const longestLine = 34;
/** Scales from which on regions of the second and the third depth are named. */
const deeper = [1.8, 4.5];

/** The names of a view, most important first: regions, the large ones first, then titles where few papers are left. */
export function labelsIn(map: MapState, texts: Pick<PointTexts, 'known'>): Label[] {
  const depth = 1 + deeper.filter((scale) => map.view.scale >= scale).length;
  const regions = map.regions.filter((region) => region.depth <= depth);
  const inView = shownInView(map);
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

/** Up to the last space that leaves it short enough. */
function lineOf(text: string): string {
  if (text.length <= longestLine) return text;
  const end = text.lastIndexOf(' ', longestLine);
  return text.slice(0, end > 0 ? end : longestLine);
}
