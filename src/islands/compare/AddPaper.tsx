import { useEffect, useRef, useState } from 'preact/hooks';
import { compareWords } from '#words';
import { searchPapers, warmSearch } from '../../search/search-papers.ts';
import { emptyQuery, type SearchHit, textOf } from '../../search/types.ts';
import { base } from '../../site.ts';
import { say } from '../../words/message.ts';
import { useTyped } from '../use-typed.ts';
import { wordsOfAddress } from '../words-of-address.ts';

interface Props {
  /** Ids that are not offered. */
  without: string[];
  onAdd: (id: string) => void;
}

const mostOffered = 5;

/** A field that finds papers by words or by their page's address, and a button for each to add it; Enter adds the first. */
export function AddPaper({ without, onAdd }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [hits, setHits] = useState<SearchHit[]>([]);
  const typed = useTyped(text, setText);
  useEffect(() => {
    if (text.trim() === '') return setHits([]);
    const query = { ...emptyQuery(), text: wordsIn(text.trim()) };
    return searchPapers({ query, limit: mostOffered + without.length }, (results) =>
      setHits(results.hits),
    );
  }, [text]);
  const offered = hits.filter(({ id }) => !without.includes(id)).slice(0, mostOffered);
  const add = (id: string) => {
    setText('');
    onAdd(id);
    // A finger's focus would open the keyboard.
    if (!matchMedia('(pointer: coarse)').matches) field.current?.focus();
  };
  return (
    <search class="add-paper screen" aria-label={compareWords.add}>
      <input
        ref={field}
        type="search"
        class="control"
        aria-label={compareWords.add}
        placeholder={compareWords.addBy}
        {...typed}
        onFocus={warmSearch}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && offered[0]) add(offered[0].id);
        }}
      />
      <ul>
        {offered.map(({ id, title }) => {
          const name = textOf(title);
          return (
            <li key={id}>
              <button
                type="button"
                class="link-button"
                aria-label={say(compareWords.addPaper, { title: name })}
                onClick={() => add(id)}
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

/** Of an address of this site its words; any other text as it is. */
function wordsIn(text: string): string {
  return text.startsWith(location.origin + base) ? wordsOfAddress(text) : text;
}
