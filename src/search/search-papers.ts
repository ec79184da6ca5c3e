import type { Excerpts, SearchPapers } from './types.ts';

/** The one door to search. Starts a worker at the first question; a late early answer is dropped. */
export const searchPapers: SearchPapers = (_asked, _onResults, onFailure) => {
  onFailure?.('Search is not built yet.');
  return () => {};
};

/** Fetches what search needs, ahead of the first question: call it when a search field is focused. */
export function warmSearch(): void {}

export const excerpts: Excerpts = async () => ({});
