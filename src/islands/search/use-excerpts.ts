/** Fetches the excerpts of hits that are in view. */
import { useEffect, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import { excerpts } from '../../search/search-papers.ts';
import type { SearchResults, Segment } from '../../search/types.ts';

/** Milliseconds that the list must stay unchanged, so that fast typing fetches no excerpts. */
const debounce = 120;

/** Null: it cannot be had until the next answer. */
type Excerpts = ReadonlyMap<string, Segment[] | null>;
const none: Excerpts = new Map();

/** Excerpts of the hits in view, by paper. `list` holds an element `[data-hit]` for each hit. */
export function useExcerpts(
  results: SearchResults | null,
  list: { current: HTMLElement | null },
): Excerpts {
  const [known, setKnown] = useState({ question: '', texts: none });
  const question = results ? `${toAddress(results.query)}` : '';
  useEffect(() => {
    if (results?.stage !== 'full' || !list.current) return;
    const wanted = new Set<string>();
    let timer = 0;
    let isOver = false;
    const fetchWanted = async () => {
      const ids = [...wanted];
      wanted.clear();
      const found = await excerpts(ids, results.query);
      if (isOver) return;
      setKnown((old) => ({
        question,
        texts: new Map([
          ...(old.question === question ? old.texts : none),
          ...ids.map((id) => [id, found[id] ?? null] as const),
        ]),
      }));
    };
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        wanted.add(target.dataset.hit ?? '');
        observer.unobserve(target);
      }
      clearTimeout(timer);
      if (wanted.size > 0) timer = window.setTimeout(fetchWanted, debounce);
    });
    for (const hit of list.current.querySelectorAll('[data-hit]')) observer.observe(hit);
    return () => {
      isOver = true;
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [results]);
  return known.question === question ? known.texts : none;
}
