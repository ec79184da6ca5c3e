import { useEffect, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import { excerpts } from '../../search/search-papers.ts';
import type { SearchResults, Segment } from '../../search/types.ts';

/** Typing faster than this asks for no excerpt. */
const pause = 120;

/** By paper: a map, since "constructor" is a paper's id like others. */
type Texts = ReadonlyMap<string, Segment[]>;
const none: Texts = new Map();

/** Excerpts of the hits in view, once the list has stood still for a moment. `list` holds an element with `data-hit` for each hit that is `made`. */
export function useExcerpts(
  results: SearchResults | null,
  list: { current: HTMLElement | null },
  made = results?.hits.length ?? 0,
): Texts {
  const [known, setKnown] = useState<{ question: string; texts: Texts }>({
    question: '',
    texts: none,
  });
  const question = results ? `${toAddress(results.query)}` : '';
  useEffect(() => {
    if (results?.stage !== 'full' || !list.current) return;
    const wanted = new Set<string>();
    let timer = 0;
    let over = false;
    const fetch = async () => {
      const ids = [...wanted];
      wanted.clear();
      const texts = new Map(Object.entries(await excerpts(ids, results.query)));
      if (over) return;
      setKnown((old) => ({
        question,
        texts: old.question === question ? new Map([...old.texts, ...texts]) : texts,
      }));
    };
    const watch = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        const { hit = '' } = target.dataset;
        wanted.add(hit);
        watch.unobserve(target);
      }
      clearTimeout(timer);
      if (wanted.size > 0) timer = window.setTimeout(fetch, pause);
    });
    for (const hit of list.current.querySelectorAll('[data-hit]')) watch.observe(hit);
    return () => {
      over = true;
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [results, made]);
  return known.question === question ? known.texts : none;
}
