/** What else is remembered of a paper: those with the name of its makers, in title, text or authors, and those of its years come up. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { TextSource } from '../pagefind/full-text.ts';
import { isOfPeriod } from '../plan/named.ts';
import type { Plan } from '../plan/plan.ts';
import { remembered as tuned } from '../tuning.ts';
import type { Ranking } from './ranking.ts';

/** @param text Null: titles and authors alone. */
export async function addRemembered(
  { remembered: { words, period } }: Plan,
  text: TextSource | null,
  catalogue: Catalogue,
  ranking: Ranking,
): Promise<void> {
  const isOfYears = period ? isOfPeriod(period, catalogue) : () => false;
  const held = await Promise.all(words.map((word) => papersHolding(word, text, catalogue)));
  for (const paper of ranking.papers) {
    const names = held.filter((papers) => papers.has(paper)).length / (held.length || 1);
    ranking.addScore(paper, tuned.name * names + (isOfYears(paper) ? tuned.years : 0));
  }
}

async function papersHolding(
  word: string,
  text: TextSource | null,
  { dictionary }: Catalogue,
): Promise<Set<number>> {
  const term = dictionary.get(word);
  const written = await text?.postings([{ word, weight: 1 }]);
  return new Set([
    ...Array.from(term?.titles ?? []),
    ...Array.from(term?.authors ?? []),
    ...(written?.papers ?? []),
  ]);
}
