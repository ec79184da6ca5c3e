import { useEffect, useState } from 'preact/hooks';
import { compareWords } from '#words';
import { searchPapers, warmSearch } from '../../search/search-papers.ts';
import { emptyQuery, type SearchHit } from '../../search/types.ts';
import { say } from '../../words/message.ts';

interface Props {
  /** Ids that are not offered. */
  without: string[];
  onAdd: (id: string) => void;
}

const mostOffered = 5;

/** A field that finds papers by their words, and a button for each to add it. */
export function AddPaper({ without, onAdd }: Props) {
  const [text, setText] = useState('');
  const [hits, setHits] = useState<SearchHit[]>([]);
  useEffect(() => {
    if (text.trim() === '') return setHits([]);
    const query = { ...emptyQuery(), text };
    return searchPapers({ query, limit: mostOffered + without.length }, (results) =>
      setHits(results.hits),
    );
  }, [text]);
  const offered = hits.filter(({ id }) => !without.includes(id)).slice(0, mostOffered);
  return (
    <search class="add-paper screen" aria-label={compareWords.add}>
      <input
        type="search"
        class="control"
        aria-label={compareWords.add}
        placeholder={compareWords.addBy}
        value={text}
        onFocus={warmSearch}
        onInput={({ currentTarget: { value } }) => setText(value)}
      />
      <ul>
        {offered.map(({ id, title }) => {
          const name = title.map(({ text }) => text).join('');
          return (
            <li key={id}>
              <button
                type="button"
                class="link-button"
                aria-label={say(compareWords.addPaper, { title: name })}
                onClick={() => {
                  setText('');
                  onAdd(id);
                }}
              >
                {name}
              </button>
            </li>
          );
        })}
      </ul>
    </search>
  );
}
