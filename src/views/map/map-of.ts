import type { Topic } from '../../papers/topics/topic.ts';
import type { LibraryPaper } from '../../schema.ts';
import { layOutMap, type MappablePaper } from './lay-out-map.ts';
import { type Region, regionsOf } from './regions.ts';
import { sheet } from './sheet.ts';

/** A paper on the map, in the map's own units. */
export interface Point {
  paper: LibraryPaper;
  x: number;
  y: number;
  /** The points of its related papers, by number. */
  near: number[];
}

/** The points of one field; the last group, without a field, holds papers that have none. */
export interface FieldGroup {
  field: Topic | undefined;
  /** The field's number among all fields: its colour and shape, the same whatever the library holds. */
  sign: number;
  points: { point: Point; at: number }[];
}

export interface PaperMap {
  points: Point[];
  /** Largest first. */
  groups: FieldGroup[];
  /** All topics that have a region, the one that holds together best first. */
  regions: Region[];
}

const made = new WeakMap<LibraryPaper[], PaperMap>();

/** Made once for a list of papers: page and file show the same map. */
export function mapOf(papers: LibraryPaper[], topics: Topic[]): PaperMap {
  const map = made.get(papers) ?? makeMap(papers, topics);
  made.set(papers, map);
  return map;
}

function makeMap(papers: LibraryPaper[], topics: Topic[]): PaperMap {
  const places = layOutMap(papers satisfies MappablePaper[]);
  const numbers = new Map(papers.map(({ id }, at) => [id, at]));
  const points = papers.map((paper, at) => ({
    paper,
    x: onSheet(places[at]?.x, sheet.width),
    y: onSheet(places[at]?.y, sheet.height),
    near: paper.related.flatMap(({ id }) => numbers.get(id) ?? []),
  }));
  const regions = regionsOf(points, topics);
  return { points, groups: groupsOf(points, topics), regions };
}

function onSheet(share = 0.5, size: number): number {
  return Math.round(sheet.margin + share * (size - 2 * sheet.margin));
}

function groupsOf(points: Point[], topics: Topic[]): FieldGroup[] {
  const fields = topics.filter(({ kind }) => kind === 'field');
  const groups = new Map<number, FieldGroup>();
  points.forEach((point, at) => {
    const sign = firstField(point.paper, fields);
    const group = groups.get(sign) ?? { field: fields[sign], sign, points: [] };
    groups.set(sign, group);
    group.points.push({ point, at });
  });
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.field === undefined) - Number(b.field === undefined) ||
      b.points.length - a.points.length ||
      a.sign - b.sign,
  );
}

function firstField({ topics }: LibraryPaper, fields: Topic[]): number {
  const own = topics.find((topic) => fields.some(({ id }) => id === topic));
  return own === undefined ? fields.length : fields.findIndex(({ id }) => id === own);
}
