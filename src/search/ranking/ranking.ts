/** Papers with their scores; of equal ones the newer comes first. */
import { type MatchPlace, matchPlaces } from '../types.ts';

function bitOf(place: MatchPlace): number {
  return 1 << matchPlaces.indexOf(place);
}

/** A paper holds all words as typed; a single one with another ending, or one only as the beginning of a longer word; or most of them. */
type Tier = 'all' | 'otherwise' | 'most';
const tierNumbers: Record<Tier, number> = { all: 1, otherwise: 2, most: 3 };

/** The papers of an answer, each with its score and the places where its words stand. */
export class Ranking {
  readonly papers: number[] = [];
  private readonly scores: Float64Array;
  private readonly places: Uint8Array;
  private readonly tiers: Uint8Array;
  /** Papers of a higher tier come first, whatever their scores. */
  allFirst = true;
  /** Nearness is still to be added. */
  lacksVectors = false;

  constructor(size: number) {
    this.scores = new Float64Array(size);
    this.places = new Uint8Array(size);
    this.tiers = new Uint8Array(size);
  }

  has(paper: number): boolean {
    return (this.tiers[paper] ?? 0) > 0;
  }

  add(paper: number, tier: Tier = 'all'): void {
    if (!this.has(paper)) this.papers.push(paper);
    this.tiers[paper] = tierNumbers[tier];
  }

  addScore(paper: number, score: number): void {
    this.scores[paper] = (this.scores[paper] ?? 0) + score;
  }

  addPlace(paper: number, place: MatchPlace): void {
    this.places[paper] = (this.places[paper] ?? 0) | bitOf(place);
  }

  isNextBest(paper: number): boolean {
    return this.tiers[paper] === tierNumbers.most;
  }

  placesOf(paper: number): MatchPlace[] {
    return matchPlaces.filter((place) => (this.places[paper] ?? 0) & bitOf(place));
  }

  /** Negative: the first comes first. Of equal papers the newer does, unless they have an order. */
  compare(one: number, other: number, inOrder = (a: number, b: number) => b - a): number {
    const tiers = this.allFirst ? (this.tiers[one] ?? 0) - (this.tiers[other] ?? 0) : 0;
    return tiers || (this.scores[other] ?? 0) - (this.scores[one] ?? 0) || inOrder(one, other);
  }
}
