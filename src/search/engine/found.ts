import type { MatchPlace } from '../types.ts';
import { matchPlaces } from '../types.ts';

export const placeBits: Record<MatchPlace, number> = {
  title: 1,
  author: 2,
  topic: 4,
  abstract: 8,
  venue: 16,
};

/** Papers found so far, with score and the places where their words stand. */
export class Found {
  readonly papers: number[] = [];
  readonly scores: Float64Array;
  private readonly places: Uint8Array;
  private readonly held: Uint8Array;
  private readonly nextBest = new Set<number>();

  constructor(size: number) {
    this.scores = new Float64Array(size);
    this.places = new Uint8Array(size);
    this.held = new Uint8Array(size);
  }

  has(paper: number): boolean {
    return this.held[paper] === 1;
  }

  /** `places` as bits of `placeBits`. */
  add(paper: number, score: number, places = 0): void {
    if (this.held[paper] === 0) this.papers.push(paper);
    this.held[paper] = 1;
    this.scores[paper] = (this.scores[paper] ?? 0) + score;
    this.places[paper] = (this.places[paper] ?? 0) | places;
  }

  /** Adds a paper that holds most of the words, after all that hold every one; `score` up to 1. */
  addNextBest(paper: number, score: number): void {
    if (this.has(paper)) return;
    this.add(paper, score - 1, placeBits.abstract);
    this.nextBest.add(paper);
  }

  /** What was next best holds all the words after all, if they are put otherwise. */
  raise(paper: number, score: number, places: number): void {
    this.nextBest.delete(paper);
    this.add(paper, score - this.scoreOf(paper), places);
  }

  isNextBest(paper: number): boolean {
    return this.nextBest.has(paper);
  }

  scoreOf(paper: number): number {
    return this.scores[paper] ?? 0;
  }

  /** The papers of the highest scores, of equal ones the newest. */
  best(most: number): number[] {
    const best: number[] = [];
    for (const paper of this.papers) {
      if (best.length === most && !this.isBetter(paper, best[most - 1] ?? 0)) continue;
      const at = best.findIndex((other) => this.isBetter(paper, other));
      best.splice(at < 0 ? best.length : at, 0, paper);
      best.length = Math.min(best.length, most);
    }
    return best;
  }

  private isBetter(paper: number, other: number): boolean {
    const more = this.scoreOf(paper) - this.scoreOf(other);
    return more > 0 || (more === 0 && paper > other);
  }

  placesOf(paper: number): MatchPlace[] {
    return matchPlaces.filter((place) => this.bitsOf(paper) & placeBits[place]);
  }

  bitsOf(paper: number): number {
    return this.places[paper] ?? 0;
  }
}
