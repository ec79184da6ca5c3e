import { countTopics } from '../topic-counts.ts';
import { firstPlaces, type Link } from './first-places.ts';
import { settle } from './settle.ts';

/** What the map knows of a paper: its related papers, nearest first, and its topics. */
interface MappablePaper {
  id: string;
  related: { id: string; score: number }[];
  topics: string[];
}

/** Where a paper stands on the map, both from 0 to 1. */
export interface Place {
  id: string;
  x: number;
  y: number;
}

/** How strongly a topic pulls its papers; the nearest related paper pulls with 1. */
const topicPull = 0.35;
/** A topic on a larger share of the papers says nothing about where they belong. */
const everywhere = 0.4;

/**
 * A place for every paper, related ones close together. Topics are points too, and pull their papers, so that a region
 * has a subject. Hashes of ids stand where chance would: the same library gives the same map, and a new digest moves
 * the old papers little.
 */
export function layOutMap(papers: MappablePaper[]): Place[] {
  const topics = [...countTopics(papers)].filter(([, count]) => count / papers.length < everywhere);
  const ids = [...papers.map(({ id }) => id), ...topics.map(([topic]) => `topic:${topic}`)];
  const links = linksOf(papers, new Map(ids.map((id, at) => [id, at])));
  const { x, y } = settle(ids, links, firstPlaces(ids, links));
  const [across, down] = [x, y].map((values) => framed(values.slice(0, papers.length)));
  return papers.map(({ id }, at) => ({ id, x: round(across?.[at]), y: round(down?.[at]) }));
}

function linksOf(papers: MappablePaper[], places: Map<string, number>): Link[][] {
  return papers.map(({ related, topics }) => {
    const strongest = related[0]?.score ?? 1;
    const near = related.map(({ id, score }) => ({ at: places.get(id), pull: score / strongest }));
    const held = topics.map((topic) => ({ at: places.get(`topic:${topic}`), pull: topicPull }));
    return [...near, ...held].flatMap(({ at, pull }) => (at === undefined ? [] : [{ at, pull }]));
  });
}

/**
 * Scales an axis to 0–1: half by value, half by rank, so that a few papers far out do not press all others together.
 */
function framed(values: Float64Array): Float64Array {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const edge = Math.floor(order.length / 400);
  const low = values[order[edge] ?? 0] ?? 0;
  const high = values[order[order.length - 1 - edge] ?? 0] ?? 0;
  const framed = new Float64Array(values.length);
  order.forEach((at, rank) => {
    const share = ((values[at] ?? 0) - low) / (high - low || 1);
    framed[at] = (Math.min(1, Math.max(0, share)) + rank / Math.max(1, order.length - 1)) / 2;
  });
  return framed;
}

function round(value = 0.5): number {
  return Math.round(value * 1e4) / 1e4;
}
