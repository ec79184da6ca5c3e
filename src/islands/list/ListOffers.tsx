import { counted } from '../../counted.ts';
import type { ListChoices } from './choices.ts';
import { handFocusOn } from './hand-on.ts';
import type { ListState } from './list-store.ts';
import { wholeList } from './whole-list.ts';
import { missingWords } from './wording.ts';

interface Props {
  list: ListState;
  choices: ListChoices;
  searchPath: string;
  onExact: () => void;
}

/** What is hidden, what the search made of the words, and where else the reader may look; nothing where nothing is asked. */
export function ListOffers({ list, choices, searchPath, onExact }: Props) {
  const { shown, total, mutedPapers, found, view } = list;
  const text = view.query.text.trim();
  const { whole, within } = choices;
  const missing = shown.length > 0 && missingWords(found);
  return (
    <div class="list-offers">
      {mutedPapers > 0 && (
        <p class="soft">{counted(mutedPapers)} hidden with the topics you never want.</p>
      )}
      {found.correction && (
        <p>
          Showing results for <em>{found.correction.to}</em>.{' '}
          <button
            type="button"
            onClick={(event) => {
              handFocusOn(event);
              onExact();
            }}
          >
            Search instead for {found.correction.from}
          </button>
        </p>
      )}
      {missing && <p>{`${missing.slice(0, 1).toUpperCase()}${missing.slice(1)}.`}</p>}
      {within && whole > total && shown.length < total && (
        <p>
          <a href={`${searchPath}?${wholeList(view.query, within)}`}>Narrow all {counted(whole)}</a>
        </p>
      )}
      {text && (
        <p>
          <a href={`${searchPath}?q=${encodeURIComponent(text)}`}>
            Search all editions for “{text}”
          </a>
        </p>
      )}
    </div>
  );
}
