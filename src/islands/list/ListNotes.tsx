import { counted } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { Correction } from './Correction.tsx';
import type { ListChoices } from './choices.ts';
import type { ListState } from './list-store.ts';
import { wholeList } from './view.ts';
import { missingWords } from './wording.ts';

interface Props {
  list: ListState;
  choices: ListChoices;
  onExact: () => void;
}

/** Hidden papers, corrected and missing words, and searches beyond this page. */
export function ListNotes({ list, choices: { whole, within }, onExact }: Props) {
  const { shown, total, mutedPapers, found, view } = list;
  const text = view.query.text.trim();
  const missing = shown.length > 0 && missingWords(found);
  return (
    <div class="list-notes">
      {mutedPapers > 0 && (
        <p class="soft">{counted(mutedPapers)} hidden by the topics you muted.</p>
      )}
      <Correction correction={found.correction} onExact={onExact} />
      {missing && <p>{`${missing.slice(0, 1).toUpperCase()}${missing.slice(1)}.`}</p>}
      {within && whole > total && shown.length < total && (
        <p>
          <a href={pathTo(`search/?${wholeList(view.query, within)}`)}>
            Filter all {counted(whole)}
          </a>
        </p>
      )}
      {text && (
        <p>
          <a href={pathTo(`search/?q=${encodeURIComponent(text)}`)}>
            Search all editions for “{text}”
          </a>
        </p>
      )}
    </div>
  );
}
