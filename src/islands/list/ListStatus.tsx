import type { ListChoices } from './choices.ts';
import type { ListState } from './list-store.ts';
import { wholeList } from './whole-list.ts';
import { howMany, listStatus } from './wording.ts';

interface Props {
  list: ListState;
  choices: ListChoices;
  searchPath: string;
  onExact: () => void;
}

/** How many are left, aloud; and what the search made of the words. */
export function ListStatus({ list, choices, searchPath, onExact }: Props) {
  const { shown, total, mutedPapers, found, view } = list;
  const text = view.query.text.trim();
  const { whole, within } = choices;
  return (
    <div class="list-status">
      <p role="status">
        {found.failure || listStatus(shown.length, total, whole)}
        {mutedPapers > 0 && `; ${howMany(mutedPapers)} hidden with the topics you never want`}
      </p>
      {found.correction && (
        <p>
          Showing results for <em>{found.correction.to}</em>.{' '}
          <button type="button" onClick={onExact}>
            Search instead for {found.correction.from}
          </button>
        </p>
      )}
      {whole > total && shown.length < total && (
        <p>
          <a href={`${searchPath}?${wholeList(view.query, within)}`}>Narrow all {howMany(whole)}</a>
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
