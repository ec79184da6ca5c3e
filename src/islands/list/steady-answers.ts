import { toAddress } from '../../search/query/address.ts';
import type { Query, SearchResults } from '../../search/types.ts';

type Answer = Pick<SearchResults, 'stage' | 'query' | 'total'>;

/** So long, in milliseconds, may the answer on screen stand for the full one to the next letters. */
export const patience = 150;

/**
 * Shows answers as they come, but for one: while a question is typed on and its full answer stands on screen,
 * an early one with fewer papers would take away what the full one brings back a moment later.
 */
export class SteadyAnswers<Kind extends Answer> {
  readonly #show: (answer: Kind) => void;
  #shown: Answer | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(show: (answer: Kind) => void) {
    this.#show = show;
  }

  receive(answer: Kind): void {
    this.drop();
    if (this.#isBetter(answer)) this.#timer = setTimeout(() => this.#put(answer), patience);
    else this.#put(answer);
  }

  /** Another question is asked: an answer that waits is shown no more. */
  drop(): void {
    clearTimeout(this.#timer);
  }

  /** Nothing is on screen. */
  clear(): void {
    this.drop();
    this.#shown = null;
  }

  #put(answer: Kind): void {
    this.#shown = answer;
    this.#show(answer);
  }

  /** Is what stands on screen better than this? */
  #isBetter({ stage, query, total }: Answer): boolean {
    const shown = this.#shown;
    if (shown?.stage !== 'full' || stage === 'full') return false;
    return total < shown.total && isTypedOn(shown.query, query);
  }
}

/** Letters were added or taken away at the end, and nothing else is another. */
function isTypedOn(before: Query, now: Query): boolean {
  const isLonger = now.text.startsWith(before.text) || before.text.startsWith(now.text);
  return isLonger && rest(before) === rest(now);
}

function rest(query: Query): string {
  return `${toAddress({ ...query, text: '' })}`;
}
