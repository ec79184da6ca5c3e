/** "For you", above the day on the front page: a row says which followed search found it, and what brings it near to the saved papers. */
import { useState } from 'preact/hooks';
import { followWords, listWords } from '#words';
import { inDigits, listed } from '../../counted.ts';
import { parts } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { nearBecause } from '../list/about-words.ts';
import { PaperRow } from '../PaperRow.tsx';
import { useReader } from '../reader/use-reader.ts';
import { rowOf } from '../search/row-of-hit.ts';
import type { NewForYou } from './for-you.ts';
import { searchAddress } from './search-news.ts';

/** Rows before "Show more", and after each press as many again. */
export const firstRows = 6;

export function ForYou({ papers }: { papers: NewForYou[] }) {
  const [most, setMost] = useState(firstRows);
  const reader = useReader();
  return (
    <>
      <h2 class="part">
        {followWords.forYou} <span class="small soft">{inDigits(papers.length)}</span>
      </h2>
      <ol class="papers" data-list={followWords.forYou}>
        {papers.slice(0, most).map(({ hit, searches }) => (
          <PaperRow
            key={hit.id}
            {...{ reader }}
            paper={{ ...rowOf(hit), abstract: undefined }}
            notes={[
              <span key="because">
                {parts(followWords.because, { searches: named(searches) })}
              </span>,
              hit.because?.length && nearBecause(hit.because),
            ]}
          />
        ))}
      </ol>
      {papers.length > most && (
        <Button onClick={() => setMost(most + firstRows)}>{listWords.showMore}</Button>
      )}
    </>
  );
}

function named(searches: NewForYou['searches']) {
  return (
    <span>
      {listed(
        searches.map((search) => (
          <a key={search.id} href={searchAddress(search, true)}>
            <bdi>{search.name}</bdi>
          </a>
        )),
      )}
    </span>
  );
}
