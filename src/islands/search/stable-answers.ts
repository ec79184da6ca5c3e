/** Nothing moves or flickers while an answer arrives. */
import type { SearchResults } from '../../search/types.ts';

/** For so many milliseconds a full answer may stay while the full one to the next letters is on its way. */
export const patience = 150;

/** Passes answers on, without flicker: while a full answer is shown, an early one waits, as the next full one mostly comes at once. */
export class StableAnswers<Answer extends Pick<SearchResults, 'stage'>> {
  readonly #show: (answer: Answer) => void;
  #isFull = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(show: (answer: Answer) => void) {
    this.#show = show;
  }

  receive(answer: Answer): void {
    this.cancel();
    if (this.#isFull && answer.stage !== 'full')
      this.#timer = setTimeout(() => this.#pass(answer), patience);
    else this.#pass(answer);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }

  clear(): void {
    this.cancel();
    this.#isFull = false;
  }

  #pass(answer: Answer): void {
    this.#isFull = answer.stage === 'full';
    this.#show(answer);
  }
}

/**
 * The hits of a fuller answer, the first `fixed` of those `shown` in their places: nothing moves under the pointer. Hits that it
 * lacks but `stays` tells are kept, too, in place of its last.
 */
export function stableOrder<T extends { id: string }>(
  shown: T[],
  next: T[],
  fixed: number,
  stays: (id: string) => boolean = () => false,
): T[] {
  const byId = new Map(next.map((hit) => [hit.id, hit]));
  const kept = shown
    .slice(0, fixed)
    .flatMap((hit) => byId.get(hit.id) ?? (stays(hit.id) ? hit : []));
  const keptIds = new Set(kept.map(({ id }) => id));
  return [...kept, ...next.filter(({ id }) => !keptIds.has(id))].slice(0, next.length);
}
