import type { MatchPlace } from '../types.ts';
import { matchPlaces } from '../types.ts';

const bits: Record<MatchPlace, number> = { title: 1, author: 2, topic: 4, abstract: 8, venue: 16 };

/** How a paper matches. Papers of a better tier come first, whatever their scores. */
export type Tier = 'all words' | 'other words' | 'most words';
const tiers: Tier[] = ['all words', 'other words', 'most words'];

/** The papers of an answer, each with its tier, its score and the places where its words stand. */
export class Ranking {
  readonly papers: number[] = [];
  private readonly scores: Float64Array;
  private readonly places: Uint8Array;
  /** One more than the place in `tiers`; 0: not in the answer. */
  private readonly tiers: Uint8Array;

  constructor(size: number) {
    this.scores = new Float64Array(size);
    this.places = new Uint8Array(size);
    this.tiers = new Uint8Array(size);
  }

  has(paper: number): boolean {
    return (this.tiers[paper] ?? 0) > 0;
  }

  add(paper: number, tier: Tier): void {
    if (!this.has(paper)) this.papers.push(paper);
    this.tiers[paper] = tiers.indexOf(tier) + 1;
  }

  addScore(paper: number, score: number): void {
    this.scores[paper] = this.scoreOf(paper) + score;
  }

  addPlace(paper: number, place: MatchPlace): void {
    this.places[paper] = (this.places[paper] ?? 0) | bits[place];
  }

  scoreOf(paper: number): number {
    return this.scores[paper] ?? 0;
  }

  tierOf(paper: number): Tier | undefined {
    return tiers[(this.tiers[paper] ?? 0) - 1];
  }

  placesOf(paper: number): MatchPlace[] {
    return matchPlaces.filter((place) => (this.places[paper] ?? 0) & bits[place]);
  }

  /** Negative: the first comes first. Of equal papers the newer does. */
  compare(one: number, other: number): number {
    return (
      (this.tiers[one] ?? 0) - (this.tiers[other] ?? 0) ||
      this.scoreOf(other) - this.scoreOf(one) ||
      other - one
    );
  }
}
