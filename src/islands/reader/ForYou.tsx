/** The new papers of followed searches; "For you" on the front page, where each row says which searches found it and why it is near to the saved papers. */
import { useState } from 'preact/hooks';
import { followWords, listWords } from '#words';
import { inDigits, listed } from '../../counted.ts';
import { rowsAtOnce } from '../../rows-at-once.ts';
import { fromAddress } from '../../search/query/address.ts';
import { fullAnswer } from '../../search/search-papers.ts';
import { emptyQuery, type SearchHit, textOf } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { parts } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { listMarks, PaperRow, rowOf } from '../PaperRow.tsx';
import { nearBecause } from '../search/wording.ts';
import '../ways.ts';
import type { FollowedSearch, Reader } from './reader.ts';

/** Rows shown at first, and added by each press of "Show more". */
export const firstRows = 6;

/** `first`: how many rows are shown before a press. */
export function ForYou({ papers, first }: { papers: NewForYou[]; first: number }) {
  const [asked, setAsked] = useState(first);
  const most = asked < firstRows ? asked : rowsAtOnce(papers.length, asked);
  return (
    <>
      <h2 class="part">
        {followWords.forYou} <span class="small soft">{inDigits(papers.length)}</span>
      </h2>
      <ol class="papers" data-list={followWords.forYou}>
        {papers.slice(0, most).map(({ hit, searches }) => (
          <PaperRow
            key={hit.id}
            sets={listMarks}
            paper={{ ...rowOf(hit), title: textOf(hit.title), abstract: undefined }}
            notes={[
              <span key="because">
                {parts(followWords.because, {
                  searches: <span>{listed(searches.map(linkTo))}</span>,
                })}
              </span>,
              hit.because?.length && nearBecause(hit.because),
            ]}
          />
        ))}
      </ol>
      {papers.length > most && (
        <Button onClick={() => setAsked(asked + firstRows)}>{listWords.showMore}</Button>
      )}
    </>
  );
}

function linkTo(search: FollowedSearch) {
  return (
    <a key={search.id} href={searchAddress(search, true)}>
      <bdi>{search.name}</bdi>
    </a>
  );
}

interface NewForYou {
  hit: SearchHit;
  /** The followed searches that found it. */
  searches: FollowedSearch[];
}

/** At most so many new papers are taken from one search. */
const mostOfEach = 200;

/** Each new paper once: the nearest to the saved papers first; if none is saved, by how many searches found it, then by date. */
export async function newForYou(reader: Reader, ask: typeof fullAnswer): Promise<NewForYou[]> {
  const found = new Map<string, NewForYou>();
  for (const { search, hits } of await newsOf(reader, mostOfEach, ask))
    for (const hit of hits) {
      const known = found.get(hit.id) ?? { hit, searches: [] };
      known.searches.push(search);
      found.set(hit.id, known);
    }
  const papers = [...found.values()].sort(
    (a, b) => b.searches.length - a.searches.length || b.hit.date.localeCompare(a.hit.date),
  );
  if (papers.length === 0 || reader.saved.size === 0) return papers;
  const query = { ...emptyQuery({ is: ['new'] }), sort: 'saved' as const };
  const nearest = await ask({ query, reader, among: [...found.keys()], limit: papers.length });
  if (typeof nearest === 'string') return papers;
  return nearest.hits.flatMap((hit) => {
    const paper = found.get(hit.id);
    return paper ? [{ ...paper, hit }] : [];
  });
}

/** The new papers of each followed search. Left out: searches that cannot be answered, and those whose words no paper holds all of. */
export async function newsOf({ muted, searches, ...reader }: Reader, limit = 0, ask = fullAnswer) {
  const news: { search: FollowedSearch; hits: SearchHit[]; papers: number }[] = [];
  for (const search of searches) {
    const { filters, ...asked } = fromAddress(new URLSearchParams(search.query));
    const query = { ...asked, filters: { ...filters, is: ['new' as const] } };
    const answer = await ask({ query, reader, muted, limit });
    if (typeof answer === 'string' || answer.relaxed) continue;
    const hits = answer.hits.filter(({ nextBest }) => !nextBest);
    news.push({ search, hits, papers: answer.total - answer.nextBest });
  }
  return news;
}

/** The address of the search page with this search, newest first; `isNew`: only its new papers. */
export function searchAddress({ query }: FollowedSearch, isNew: boolean): string {
  return pathTo(`search/?${query}${isNew ? '&is=new' : ''}&sort=date`);
}
