/** Points and legends of the map: which of six fields has a sign of its own, and its shape and colour; the same of months; how points are spread over the sheet. */
import { daySpan } from '../../dates.ts';
import { mapSheet } from '../../map-file.ts';
import { memoised } from '../../memoised.ts';
import type { Library } from '../../papers/library.ts';
import type { Topic } from '../../papers/topics/topic.ts';
import type { Paper } from '../../schema.ts';
import { commonest, tally } from '../../text/tally.ts';
import { regionsOf } from './regions.ts';

/** A paper on the map, in the units of the sheet. */
export interface MapPoint {
  paper: Paper;
  x: number;
  y: number;
  /** Number of its sign in the legend. */
  field: number;
  /** The same, of the months in which it may have come. */
  months: number;
  /** The points of its related papers, by number. */
  near: number[];
}

export type MapField = ReturnType<typeof legendOf>[number];
export type PaperMap = ReturnType<typeof makeMap>;

/** Fields with a colour of their own: more cannot be told apart. */
const coloured = 6;

/** The page, the picture and the file of points show the same map. */
export const mapOf = memoised(makeMap);

type Mapped = Pick<Library, 'papers' | 'places' | 'related' | 'topics'>;

/** Points, fields (largest first), and names of neighbourhoods. */
function makeMap({ papers, places, related, topics }: Mapped) {
  const relatedTo = ({ id }: Paper) => related.get(id) ?? [];
  const along = (axis: 0 | 1) => papers.map(({ id }) => places.get(id)?.[axis] ?? 0);
  const across = onSheet(along(0), mapSheet.width);
  const down = onSheet(along(1), mapSheet.height);
  const numbers = new Map(papers.map(({ id }, at) => [id, at]));
  const fields = colouredFields(papers, topics);
  const spans = monthSpans(papers);
  const points = papers.map((paper, at) => ({
    paper,
    x: across[at] ?? 0,
    y: down[at] ?? 0,
    field: fields.findIndex(({ id }) => id === firstField(paper, topics)),
    months: spans.findIndex((span) => span.includes(monthOf(paper))),
    near: relatedTo(paper).flatMap(({ id }) => numbers.get(id) ?? []),
  }));
  const nameOf = new Map(topics.map(({ id, name }) => [id, name]));
  const regions = regionsOf(
    points.map(({ paper, x, y }) => ({
      x,
      y,
      phrases: [
        ...paper.topics.flatMap((id) => nameOf.get(id) ?? []),
        ...relatedTo(paper).flatMap(({ shared }) => shared),
      ],
    })),
  );
  return { points, fields: legendOf(points, fields), months: monthsLegend(points, spans), regions };
}

/** A paper's strongest field. */
function firstField(paper: Paper, topics: Topic[]): string | undefined {
  return paper.topics.find((topic) =>
    topics.some(({ id, kind }) => id === topic && kind === 'field'),
  );
}

/** The six fields that are the strongest of most papers, in the order of the topics: colours stay while the six do. */
function colouredFields(papers: Paper[], topics: Topic[]): Topic[] {
  const counts = tally(papers.flatMap((paper) => firstField(paper, topics) ?? []));
  const chosen = new Set(commonest(counts).slice(0, coloured));
  return topics.filter(({ id }) => chosen.has(id));
}

/** The fields of the legend; the last one, without a topic, stands for all others. */
function legendOf(points: MapPoint[], fields: Topic[]) {
  return [...Map.groupBy(points, ({ field }) => field)]
    .map(([number, ofField]) => {
      const topic = fields[number];
      const isOfField = ({ paper }: MapPoint) => topic && paper.topics.includes(topic.id);
      // As on the topic's page: also papers with the sign of another of their fields.
      const papers = topic ? points.filter(isOfField).length : ofField.length;
      return { topic, number, sign: signOf(number), papers };
    })
    .sort(
      (a, b) =>
        Number(a.topic === undefined) - Number(b.topic === undefined) ||
        b.papers - a.papers ||
        a.number - b.number,
    );
}

/** The month of its first edition. */
function monthOf({ editions: [first = ''] }: Paper): string {
  return first.slice(0, 7);
}

/** Spans of months with about equally many papers, the oldest first: as many as there are colours, or months. */
function monthSpans(papers: Paper[]): string[][] {
  const counts = tally(papers.map(monthOf));
  let before = 0;
  const spans = Map.groupBy([...counts.keys()].sort(), (month) => {
    const span = Math.floor((before / papers.length) * coloured);
    before += counts.get(month) ?? 0;
    return span;
  });
  return [...spans.values()];
}

function monthsLegend(points: MapPoint[], spans: string[][]) {
  return spans.map((span, number) => ({
    name: daySpan(span[0] ?? '', span.at(-1) ?? ''),
    number,
    sign: { shape: shapes[0] ?? '', colour: ageColour(number / Math.max(1, spans.length - 1)) },
    papers: points.filter(({ months }) => months === number).length,
  }));
}

/** From 0, the oldest, to 1: the newest stand out by day and by night, also for who sees no colours. */
function ageColour(age: number): string {
  const mixed = (oldest: number, newest: number) => (oldest + age * (newest - oldest)).toFixed(2);
  const hue = mixed(100, 300);
  return `light-dark(oklch(${mixed(0.82, 0.4)} 0.14 ${hue}), oklch(${mixed(0.45, 0.88)} 0.13 ${hue}))`;
}

const shapes = [
  'M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0Z',
  'M-5.5-5.5h11v11h-11Z',
  'M0-7L7 5.5H-7Z',
  'M0-7.5L7.5 0L0 7.5L-7.5 0Z',
  'M0 7L7-5.5H-7Z',
  'M-2.5-7h5v4.5h4.5v5h-4.5v4.5h-5v-4.5h-4.5v-5h4.5Z',
];
const hues = [255, 25, 145, 320, 75, 200];
const grey = {
  shape: 'M-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0Z',
  colour: 'light-dark(oklch(0.64 0 0), oklch(0.62 0 0))',
};

/** A shape, as an SVG path around 0,0 with a radius of about 6, and a CSS colour, light and dark; grey for others. */
export function signOf(field: number) {
  const [shape, hue] = [shapes[field], hues[field]];
  if (shape === undefined || hue === undefined) return grey;
  return { shape, colour: `light-dark(oklch(0.52 0.15 ${hue}), oklch(0.76 0.13 ${hue}))` };
}

const margin = 80;
/** How many of a hundred papers on each side do not say how large the map is. */
const apart = 10;
/** How much wider than the others all papers of an even disc are. */
const wider = 1.4;

/** Along one axis. The farther out a paper is, the closer it stands to the next, so that none stands on the frame. */
export function onSheet(values: number[], size: number): number[] {
  const inOrder = values.toSorted((a, b) => a - b);
  const edge = Math.floor((values.length * apart) / 100);
  const [low = 0, high = 0] = [inOrder[edge], inOrder.at(-1 - edge)];
  const middle = (low + high) / 2;
  const half = ((high - low) / 2) * wider || 1;
  return values.map((value) => {
    const fromMiddle = (value - middle) / half;
    // Even in the middle, and never more than 1: 0.5 → 0.49, 1 → 0.84, 2 → 0.98.
    const share = fromMiddle / (1 + fromMiddle ** 4) ** 0.25;
    return Math.round(size / 2 + share * (size / 2 - margin));
  });
}
