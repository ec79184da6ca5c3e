/**
 * A place for each paper (d3-force), from the large shape on: what pulls what (related papers, topics), and how strongly; strangers pushed apart, a
 * paper near none drawn to the middle; hashes in place of chance, so that the same library gives the same map.
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { idHash } from '../../text/id-hash.ts';
import { countTopics } from '../topic-counts.ts';

/** `related`: nearest first. */
interface MappablePaper {
  id: string;
  related: { id: string; score: number }[];
  topics: string[];
}

/** `x`, `y`: 0 to 1. */
export interface Place {
  id: string;
  x: number;
  y: number;
}

/** A link to another point, and how strongly it pulls, at most 1. */
interface Link {
  at: number;
  pull: number;
}

/** How strongly a topic pulls its papers; the nearest related paper pulls with 1. */
const topicPull = 0.35;
/** A topic on a larger share of the papers says nothing about where they belong. */
const everywhere = 0.4;
/** How often a point is moved between its neighbours before forces act. */
const firstRounds = 40;
/** Tuned with `npm run bench:map`, which changes little around these values. */
const forces = { rounds: 50, spacing: 6, link: 0.3, charge: -120, theta: 2, gathering: 0.02 };
/** Points push each other in every fourth round: the slowest part, and more often gives no better map. */
const pushing = 4;

/** Places papers near related ones and by their topics. Hashes stand for chance: the same library gives the same map. */
export function layOutMap(papers: MappablePaper[]): Place[] {
  const topics = [...countTopics(papers)].filter(([, count]) => count / papers.length < everywhere);
  const ids = [...papers.map(({ id }) => id), ...topics.map(([topic]) => `topic:${topic}`)];
  const links = linksOf(papers, new Map(ids.map((id, at) => [id, at])));
  const axes = settle(links, firstPlaces(ids, links));
  const [x = [], y = []] = axes.map((values) => framed(values.slice(0, papers.length)));
  return papers.map(({ id }, at) => ({ id, x: x[at] ?? 0.5, y: y[at] ?? 0.5 }));
}

function linksOf(papers: MappablePaper[], places: Map<string, number>): Link[][] {
  return papers.map(({ related, topics }) => {
    const strongest = related[0]?.score ?? 1;
    const near = related.map(({ id, score }) => ({ at: places.get(id), pull: score / strongest }));
    const held = topics.map((topic) => ({ at: places.get(`topic:${topic}`), pull: topicPull }));
    return [...near, ...held].flatMap(({ at, pull }) => (at === undefined ? [] : [{ at, pull }]));
  });
}

/** The large shape: points start at a hash of their ids, and move between their neighbours many times. */
function firstPlaces(ids: string[], links: Link[][]): number[][] {
  return [1, 2].map((salt) => {
    let values = ids.map((id) => mix(hash(id), salt));
    for (let round = 0; round < firstRounds; round++) values = between(values, links);
    const side = Math.sqrt(ids.length) * forces.spacing;
    return ranks(values).map((rank) => side * (rank - 0.5));
  });
}

/** Half a point's own value, half the mean of its neighbours', weighted by pull; both ways along a link. */
function between(values: number[], links: Link[][]): number[] {
  const sums = values.map(() => 0);
  const weights = values.map(() => 0);
  const add = (at: number, other: number, pull: number) => {
    sums[at] = (sums[at] ?? 0) + pull * (values[other] ?? 0);
    weights[at] = (weights[at] ?? 0) + pull;
  };
  links.forEach((list, at) => {
    for (const { at: other, pull } of list) {
      add(at, other, pull);
      add(other, at, pull);
    }
  });
  return values.map((value, at) => {
    const weight = weights[at] ?? 0;
    return weight === 0 ? value : (value + (sums[at] ?? 0) / weight) / 2;
  });
}

/** Pulls linked points together and pushes all others apart; a light pull to the middle holds those without links. */
function settle(links: Link[][], [x = [], y = []]: number[][]): number[][] {
  const points = x.map((x, at) => ({ x, y: y[at] ?? 0 }));
  const pairs = links.flatMap((list, source) =>
    list.map(({ at, pull }) => ({ source, target: at, pull })),
  );
  const push = forceManyBody().strength(forces.charge).theta(forces.theta);
  let round = 0;
  const others = (alpha: number) => {
    if (round++ % pushing === 0) push(alpha);
  };
  forceSimulation(points)
    .stop()
    .alphaDecay(1 - 0.01 ** (1 / forces.rounds))
    .force(
      'links',
      forceLink<(typeof points)[number], (typeof pairs)[number]>(pairs)
        .distance(0)
        .strength(({ pull }) => pull * forces.link),
    )
    .force('others', Object.assign(others, { initialize: push.initialize }))
    .force('across', forceX().strength(forces.gathering))
    .force('down', forceY().strength(forces.gathering))
    .tick(forces.rounds);
  return [points.map(({ x }) => x), points.map(({ y }) => y)];
}

/** Scales an axis to 0–1: half by value, half by rank, so that a few papers far out do not press all others together. */
function framed(values: number[]): number[] {
  const inOrder = values.toSorted((a, b) => a - b);
  const edge = Math.floor(inOrder.length / 400);
  const [low = 0, high = 0] = [inOrder[edge], inOrder[inOrder.length - 1 - edge]];
  return ranks(values).map((rank, at) => {
    const share = ((values[at] ?? 0) - low) / (high - low || 1);
    return Math.round((Math.min(1, Math.max(0, share)) + rank) * 5e3) / 1e4;
  });
}

/** The place of each value among all, from 0 to 1: `[5, 9, 7]` → `[0, 1, 0.5]` */
function ranks(values: number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const ranks = values.map(() => 0);
  order.forEach((at, place) => {
    ranks[at] = place / Math.max(1, values.length - 1);
  });
  return ranks;
}

/** A number from 0 to 2³², as if random, always the same for a text. */
export function hash(text: string): number {
  return mix(idHash(text));
}

/** Another such number for each pair of numbers. */
export function mix(value: number, salt = 0): number {
  let mixed = value ^ Math.imul(salt, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
