import { similarity } from '../../../src/papers/related/vectors.ts';
import type { Library, Place } from './methods.ts';

const nearest = 10;
/** A neighbourhood. */
const around50 = 50;
const mostAsked = 400;
/** A topic on more of the papers than this says nothing about where they belong. */
const everywhere = 0.4;

/** Papers that are asked, and for each the rank of every other by its words: 1 is the nearest, the paper itself is 0. */
export interface SearchRequest {
  at: number;
  ranks: Uint32Array;
}

/** All papers of a small library, every so-manieth of a large one. */
export function askedOf({ papers, comparison }: Library): SearchRequest[] {
  const near = similarity(comparison);
  const step = Math.max(1, Math.floor(papers.length / mostAsked));
  return papers.flatMap((_, at) => {
    if (at % step !== 0) return [];
    const scores = Float64Array.from(papers, (_, other) => (other === at ? 2 : near(at, other)));
    const order = [...papers.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    const ranks = new Uint32Array(papers.length);
    order.forEach((other, rank) => {
      ranks[other] = rank;
    });
    return [{ at, ranks }];
  });
}

/** How well places keep what the words say, each from 0 to 1. */
export function measure(places: Place[], { papers }: Library, asked: SearchRequest[]) {
  const telling = tellingTopics(papers);
  const topicsOf = (at: number) => (papers[at]?.topics ?? []).filter((id) => telling.has(id));
  const each = asked.map(({ at, ranks }) => {
    const neighbourhood = nearestPlaces(places, at, around50);
    const around = neighbourhood.slice(0, nearest);
    const related = new Set(papers[at]?.related.map(({ id }) => id));
    const isRelated = (other: number) => related.has(papers[other]?.id ?? '');
    const ranksAround = around.map((other) => ranks[other] ?? 0);
    const strongest = topicsOf(at)[0];
    return {
      related: related.size,
      inTen: around.filter(isRelated).length,
      inFifty: neighbourhood.filter(isRelated).length,
      kept: mean(ranksAround.map((rank) => Number(rank <= nearest))),
      strange: sum(ranksAround.map((rank) => Math.max(0, rank - nearest))),
      pure:
        strongest === undefined
          ? []
          : [mean(around.map((other) => Number(topicsOf(other).includes(strongest))))],
    };
  });
  const worst = (nearest * (2 * papers.length - 3 * nearest - 1)) / 2;
  const related = sum(each.map((one) => one.related)) || 1;
  return {
    inTen: sum(each.map(({ inTen }) => inTen)) / related,
    inFifty: sum(each.map(({ inFifty }) => inFifty)) / related,
    kept: mean(each.map(({ kept }) => kept)),
    trust: 1 - mean(each.map(({ strange }) => strange)) / worst,
    pure: mean(each.flatMap(({ pure }) => pure)),
  };
}

/** What share of the papers moved by more than a tenth of the map's width. */
export function movement(before: Place[], after: Place[]): number {
  const moved = before.map(([x, y], at) => {
    const [newX, newY] = after[at] ?? [x, y];
    return Math.hypot(x - newX, y - newY);
  });
  return mean(moved.map((distance) => Number(distance > 0.1)));
}

function tellingTopics(papers: Library['papers']): Set<string> {
  const counts = new Map<string, number>();
  for (const id of papers.flatMap(({ topics }) => topics)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Set(
    [...counts.keys()].filter((id) => (counts.get(id) ?? 0) < papers.length * everywhere),
  );
}

function nearestPlaces(places: Place[], at: number, most: number): number[] {
  const [x, y] = places[at] ?? [0, 0];
  const apart = Float64Array.from(places, ([otherX, otherY]) => Math.hypot(x - otherX, y - otherY));
  return [...places.keys()]
    .filter((other) => other !== at)
    .sort((a, b) => (apart[a] ?? 0) - (apart[b] ?? 0) || a - b)
    .slice(0, most);
}

function sum(values: number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function mean(values: number[]): number {
  return sum(values) / (values.length || 1);
}
