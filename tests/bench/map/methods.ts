import { placePapers } from '../../../src/compile/relate.ts';
import type { Comparison } from '../../../src/papers/related/compare.ts';
import { rowOf } from '../../../src/papers/related/neighbours.ts';
import { eachOf } from '../../../src/papers/related/vectors.ts';
import type { LibraryPaper } from '../../../src/schema.ts';
import { onSheet } from '../../../src/views/map/map-of.ts';
import { openLayouts } from '../peers.ts';
import { principalPlaces } from './principal-places.ts';

/** A library as every method gets it: its papers, and what the comparison found of their words. */
export interface Library {
  papers: Pick<LibraryPaper, 'id' | 'title' | 'abstract' | 'topics' | 'related'>[];
  comparison: Comparison;
}

/** Where a paper stands, both from 0 to 1. */
export type Place = [x: number, y: number];

export interface Method {
  name: string;
  layOut(library: Library): Place[] | Promise<Place[]>;
}

/** So many steps that none is seen. */
const sheet = 10_000;

const ours: Method = {
  name: 'as built',
  layOut: async ({ papers, comparison: { near } }) => {
    const { x, y } = await placePapers(papers, near);
    const [across, down] = [x, y].map((values) => onSheet([...values], sheet));
    return papers.map((_, at): Place => [(across?.[at] ?? 0) / sheet, (down?.[at] ?? 0) / sheet]);
  },
};

const principal: Method = {
  name: 'first two principal components',
  layOut: ({ comparison: { vectors, terms } }) => framed(principalPlaces(eachOf(vectors), terms)),
};

const umap: Method = {
  name: 'UMAP',
  layOut: async ({ papers, comparison: { near } }) => {
    const { umapPlaces } = await openLayouts();
    return framed(umapPlaces(papers.map((_, at) => rowOf(near, at))));
  },
};

export const methods: Method[] = [ours, principal, umap];

/** Scales each axis to 0–1; the few farthest out are put at the edge. */
function framed(places: Place[]): Place[] {
  const scale = (axis: 0 | 1) => {
    const values = places.map((place) => place[axis]).sort((a, b) => a - b);
    const edge = Math.floor(values.length / 400);
    const [low = 0, high = 1] = [values[edge], values[values.length - 1 - edge]];
    return (value: number) => Math.min(1, Math.max(0, (value - low) / (high - low || 1)));
  };
  const [across, down] = [scale(0), scale(1)];
  return places.map(([x, y]) => [across(x), down(y)]);
}
