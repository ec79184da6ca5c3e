/** Puts the site's own door on the window of a page of the benchmark's, and paints what it answers. */
import { fromAddress } from '../../../../src/search/query/address.ts';
import { searchPapers } from '../../../../src/search/search-papers.ts';
import type { SearchResults } from '../../../../src/search/types.ts';

export interface Answer {
  ids: string[];
  total: number;
  /** Choices that would narrow it, as addresses have them. */
  choices: string[];
  /** Milliseconds from the question to the first painted list that has papers; null when only the full list had. */
  instant: number | null;
  full: number;
  failure?: string;
}

declare global {
  interface Window {
    /** `filters` as an address has them: `from=2025-08&author=Ada+Quill`. */
    ask(text: string, filters?: string): Promise<Answer>;
    longTasks: number[];
  }
}

window.longTasks = [];
new PerformanceObserver((list) => {
  window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
}).observe({ entryTypes: ['longtask'] });

window.ask = (text, filters = '') =>
  new Promise((resolve) => {
    const start = performance.now();
    const answer: Answer = { ids: [], total: 0, choices: [], instant: null, full: 0 };
    const params = new URLSearchParams(filters);
    params.set('q', text);
    searchPapers(
      { query: fromAddress(params) },
      (results) => {
        paint(results);
        const took = performance.now() - start;
        if (results.stage === 'instant') {
          if (results.hits.length > 0) answer.instant ??= took;
        } else
          resolve({
            ...answer,
            full: took,
            ids: results.hits.map(({ id }) => id),
            total: results.total,
            choices: choicesIn(results),
          });
      },
      (failure) => resolve({ ...answer, failure }),
    );
  });

function choicesIn({ counts }: SearchResults): string[] {
  const authors = counts.authors.map(({ name }) => ({ author: name }));
  const topics = Object.keys(counts.topics).map((topic) => ({ topic }));
  return [...authors, ...topics].map((choice) => `${new URLSearchParams(choice)}`);
}

/** Layout is forced, so that the time counts what the reader waits for. */
function paint({ hits }: SearchResults): void {
  const list = document.querySelector('#list');
  if (!(list instanceof HTMLElement)) return;
  list.replaceChildren(
    ...hits.slice(0, 10).map(({ title }) => {
      const item = document.createElement('li');
      item.textContent = title.map(({ text }) => text).join('');
      return item;
    }),
  );
  list.getBoundingClientRect();
}
