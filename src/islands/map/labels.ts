/** Names on the map at every scale: topics and titles of an enlarged view; how many, how large. */
import { mapSheet, placedNames } from '../../map-file.ts';
import { tally } from '../../text/tally.ts';
import { topicName } from './map-choice.ts';
import { type MapPoint, type MapState, onScreen, shownInView } from './map-state.ts';
import type { PointTexts } from './point-texts.ts';

interface Label {
  /** A title may have two lines, with `\n` between them. */
  name: string;
  x: number;
  y: number;
  /** Of a topic; `''` for a paper's title. */
  topic: string;
}

const letters = { wide: 16, narrow: 14, title: 13 };
/** CSS pixels of the frame's width for every name; titles are small. */
const widthAName = { topic: 70, title: 35 };
/** Frames narrower than this have smaller letters. */
const narrow = 500;
const apart = 6;
const lineHeight = 15;

/** Names that cover no paper and no other name. `sign`: half the size of a sign, in CSS pixels. */
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
  const fontOf = ({ topic }: Label) =>
    topic ? `560 ${size}px ${fontFamily}` : `400 ${letters.title}px ${fontFamily}`;
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
  const hasTitles = labels.some(({ topic }) => topic === '');
  const most = Math.round(frameWidth / (hasTitles ? widthAName.title : widthAName.topic));
  for (const { label, lines, x, y } of placedNames(boxes, papers, { ...sheet, most })) {
    pen.font = fontOf(label);
    pen.globalAlpha = map.topic === '' || !label.topic || map.topic === label.topic ? 1 : 0.35;
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
  pen.globalAlpha = 1;
}

/** With at most so many papers on screen, each is named. */
const mostTitles = 40;
/** Letters of a line of a title, which has two at most; the paper's name beside it has all. */
const longestLine = 34;
/** The view is cut into cells, each of which may have a topic of its own. */
const cells = { across: 4, down: 3 };
/** Papers that a topic needs in a cell, and what share of the cell's. */
const fewest = 3;
const leastShare = 0.4;
/** How many times as common there as on the whole map. */
const leastLift = 1.5;

/** The names of a view, most important first: regions, topics common only there, titles where few papers are left. */
export function labelsIn(map: MapState, texts: Pick<PointTexts, 'known'>): Label[] {
  const chosen = map.regions.toSorted(
    (a, b) => Number(b.topic === map.topic) - Number(a.topic === map.topic),
  );
  if (map.view.scale <= 1) return chosen;
  const inView = shownInView(map);
  const titles =
    inView.length <= mostTitles ? inView.flatMap((point) => titleOf(point, texts)) : [];
  const named = new Set(chosen.filter((region) => inSight(map, region)).map(({ topic }) => topic));
  const local = localTopics(map, inView).filter(({ topic }) => !named.has(topic));
  return [...chosen, ...local, ...titles];
}

function inSight({ view }: MapState, { x, y }: { x: number; y: number }): boolean {
  const [dx, dy] = [x - view.x, y - view.y];
  return (
    dx >= 0 && dy >= 0 && dx <= mapSheet.width / view.scale && dy <= mapSheet.height / view.scale
  );
}

function titleOf({ at, x, y }: MapPoint, texts: Pick<PointTexts, 'known'>): Label[] {
  const title = texts.known(at)?.title;
  if (!title) return [];
  return [{ name: inTwoLines(title), x, y, topic: '' }];
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

/** For each cell of the view, the topic that stands out in it; each topic once, where it has the most papers. */
function localTopics({ view, points }: MapState, inView: MapPoint[]): Label[] {
  const everywhere = countTopics(points);
  const [width, height] = [
    mapSheet.width / view.scale / cells.across,
    mapSheet.height / view.scale / cells.down,
  ];
  const cellOf = ({ x, y }: MapPoint) =>
    Math.floor((y - view.y) / height) * cells.across + Math.floor((x - view.x) / width);
  const standing = [...Map.groupBy(inView, cellOf).values()].flatMap((its) => {
    const [best] = [...countTopics(its)]
      .map(([topic, papers]) => ({
        topic,
        papers,
        lift: papers / its.length / ((everywhere.get(topic) ?? 1) / points.length),
      }))
      .filter(
        ({ papers, lift }) =>
          papers >= fewest && papers >= leastShare * its.length && lift >= leastLift,
      )
      .sort((a, b) => b.papers * Math.log(b.lift) - a.papers * Math.log(a.lift));
    if (!best) return [];
    const own = its.filter(({ topics }) => topics.includes(best.topic));
    const mean = (of: (point: MapPoint) => number) =>
      own.reduce((sum, point) => sum + of(point), 0) / own.length;
    return [{ ...best, x: mean(({ x }) => x), y: mean(({ y }) => y) }];
  });
  const first = new Map<string, Label>();
  for (const { topic, x, y } of standing.sort((a, b) => b.papers - a.papers)) {
    const name = topicName(topic);
    if (name && !first.has(topic)) first.set(topic, { name, topic, x, y });
  }
  return [...first.values()];
}

function countTopics(points: MapPoint[]): Map<string, number> {
  return tally(points.flatMap(({ topics }) => topics));
}
