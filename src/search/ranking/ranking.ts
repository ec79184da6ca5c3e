import type { MatchPlace } from '../types.ts';
import { matchPlaces } from '../types.ts';

const bits: Record<MatchPlace, number> = { title: 1, author: 2, topic: 4, abstract: 8, venue: 16 };

/** The papers of an answer, each with its score and the places where its words stand. */
export class Ranking {
  readonly papers: number[] = [];
  private readonly scores: Float64Array;
  private readonly places: Uint8Array;
  /** 0: not in the answer; 1: holds all the words; 2: holds most of them. */
  private readonly holds: Uint8Array;
  /** Papers with all the words come first, whatever their scores. */
  allFirst = true;
  /** Nearness is still to be added. */
  lacksVectors = false;

  constructor(size: number) {
    this.scores = new Float64Array(size);
    this.places = new Uint8Array(size);
    this.holds = new Uint8Array(size);
  }

  has(paper: number): boolean {
    return (this.holds[paper] ?? 0) > 0;
  }

  /** `isNextBest`: it holds only most of the words. */
  add(paper: number, isNextBest = false): void {
    if (!this.has(paper)) this.papers.push(paper);
    this.holds[paper] = isNextBest ? 2 : 1;
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

  isNextBest(paper: number): boolean {
    return this.holds[paper] === 2;
  }

  placesOf(paper: number): MatchPlace[] {
    return matchPlaces.filter((place) => (this.places[paper] ?? 0) & bits[place]);
  }

  /** Negative: the first comes first. Of equal papers the newer does. */
  compare(one: number, other: number): number {
    const tiers = this.allFirst ? (this.holds[one] ?? 0) - (this.holds[other] ?? 0) : 0;
    return tiers || this.scoreOf(other) - this.scoreOf(one) || other - one;
  }
}
