import type { Manifest } from './catalogue/manifest.ts';
import type { FailureReason, Query, SearchRequest, SearchResults, Segment } from './types.ts';

/** What the page says to the worker. `id` counts questions up; each is answered until it is cancelled. */
export type ToWorker =
  | {
      kind: 'open';
      base: string;
      /** Null: the worker fetches it. */
      manifest: Manifest | null;
      /** Files that will come by themselves. */
      sent: string[];
    }
  | { kind: 'file'; path: string; bytes: Uint8Array | null }
  | { kind: 'ask'; id: number; request: SearchRequest }
  | { kind: 'cancel'; id: number }
  | { kind: 'excerpts'; id: number; papers: string[]; query: Query };

/** What the worker says to the page. */
export type FromWorker =
  | { kind: 'results'; id: number; results: SearchResults }
  | { kind: 'failure'; id: number; reason: FailureReason }
  | { kind: 'excerpts'; id: number; excerpts: Record<string, Segment[]> };
