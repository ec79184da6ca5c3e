import type { ListState } from './list-store.ts';
import { howMany, listStatus } from './wording.ts';

interface Props {
  list: ListState;
  searchPath: string;
  onExact: () => void;
}

/** How many are left, aloud; and what the search made of the words. */
export function ListStatus({ list, searchPath, onExact }: Props) {
  const { shown, total, mutedPapers, found, view } = list;
  const text = view.query.text.trim();
  return (
    <div class="list-status">
      <p role="status">
        {found.failure || listStatus(shown.length, total)}
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
