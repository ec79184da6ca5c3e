import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { countTopics } from '../topic-counts.ts';
import { firstPlaces, type Link, type Places } from './first-places.ts';

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
/** Of d3-force; tuned with `npm run bench:map`, whose measures change little around these values. */
const forces = { rounds: 50, scale: 10, link: 0.3, charge: -30, theta: 2, gathering: 0.02 };

/**
 * A place for every paper, related ones close together. Topics are points too, and pull their papers, so that a region
 * has a subject. Hashes of ids stand where chance would: the same library gives the same map, and a new digest moves
 * the old papers little.
 */
export function layOutMap(papers: MappablePaper[]): Place[] {
  const topics = [...countTopics(papers)].filter(([, count]) => count / papers.length < everywhere);
  const ids = [...papers.map(({ id }) => id), ...topics.map(([topic]) => `topic:${topic}`)];
  const links = linksOf(papers, new Map(ids.map((id, at) => [id, at])));
  const { x, y } = settle(links, firstPlaces(ids, links));
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

/** Pulls linked points together and pushes all others apart; a light pull to the middle holds those without links. */
function settle(links: Link[][], start: Places): Places {
  const points = [...start.x].map((x, at) => ({
    x: x * forces.scale,
    y: (start.y[at] ?? 0) * forces.scale,
  }));
  const pairs = links.flatMap((list, source) =>
    list.map(({ at, pull }) => ({ source, target: at, pull })),
  );
  forceSimulation(points)
    .stop()
    .alphaDecay(1 - 0.01 ** (1 / forces.rounds))
    .force(
      'links',
      forceLink<(typeof points)[number], (typeof pairs)[number]>(pairs)
        .distance(0)
        .strength(({ pull }) => pull * forces.link),
    )
    .force('others', forceManyBody().strength(forces.charge).theta(forces.theta))
    .force('across', forceX().strength(forces.gathering))
    .force('down', forceY().strength(forces.gathering))
    .tick(forces.rounds);
  return {
    x: Float64Array.from(points, ({ x }) => x),
    y: Float64Array.from(points, ({ y }) => y),
  };
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
