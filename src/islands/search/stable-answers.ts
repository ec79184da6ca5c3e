import { toAddress } from '../../search/query/address.ts';
import type { Query, SearchResults } from '../../search/types.ts';

type Answer = Pick<SearchResults, 'stage' | 'query' | 'total'>;

/** For so many milliseconds a full answer may stay while the full one to the next letters is on its way. */
export const patience = 150;

/**
 * Passes answers on, without flicker: while a reader types on and a full answer is shown,
 * an early answer with fewer papers is held back, as the full one would bring them back at once.
 */
export class StableAnswers<Kind extends Answer> {
  readonly #show: (answer: Kind) => void;
  #shown: Answer | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(show: (answer: Kind) => void) {
    this.#show = show;
  }

  receive(answer: Kind): void {
    this.cancel();
    if (this.#isWorse(answer)) this.#timer = setTimeout(() => this.#pass(answer), patience);
    else this.#pass(answer);
  }

  /** Forgets an answer that is held back. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  /** Nothing is shown any more. */
  clear(): void {
    this.cancel();
    this.#shown = null;
  }

  #pass(answer: Kind): void {
    this.#shown = answer;
    this.#show(answer);
  }

  #isWorse({ stage, query, total }: Answer): boolean {
    const shown = this.#shown;
    if (shown?.stage !== 'full' || stage === 'full') return false;
    return total < shown.total && isTypedOn(shown.query, query);
  }
}

/** Only letters at the end differ. */
function isTypedOn(before: Query, now: Query): boolean {
  const isLonger = now.text.startsWith(before.text) || before.text.startsWith(now.text);
  const rest = (query: Query) => `${toAddress({ ...query, text: '' })}`;
  return isLonger && rest(before) === rest(now);
}

/**
 * The hits of a fuller answer, ordered so that the first `fixed` of those `shown` stay where
 * they are: nothing moves under the reader's pointer.
 */
export function stableOrder<T extends { id: string }>(shown: T[], next: T[], fixed: number): T[] {
  const byId = new Map(next.map((hit) => [hit.id, hit]));
  const kept = shown.slice(0, fixed).flatMap(({ id }) => byId.get(id) ?? []);
  const keptIds = new Set(kept.map(({ id }) => id));
  return [...kept, ...next.filter(({ id }) => !keptIds.has(id))];
}
