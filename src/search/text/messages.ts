import type { TextHits } from './hits.ts';
import type { TextPlace } from './text-reader.ts';

/** What the engine says to the worker that reads full text; each question is answered under its `id`. */
export type ToTextWorker =
  | { kind: 'open'; place: TextPlace }
  | { kind: 'warm'; id: number }
  | { kind: 'search'; id: number; words: string }
  | { kind: 'text'; id: number; paper: number };

export type FromTextWorker = { id: number; loaded: number } & (
  | { kind: 'warm' }
  | { kind: 'hits'; hits: TextHits }
  | { kind: 'text'; text: string }
  | { kind: 'failure'; reason: string }
);
