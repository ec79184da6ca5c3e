import type { SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { handFocusOn } from '../list/hand-on.ts';
import { senselessInWords } from './hit-wording.ts';

interface Props {
  results: SearchResults;
  onExact: () => void;
}

/** What the first answer knows already: it stands above the list, which may not move when the full one comes. */
export function Understood({ results: { correction, unknownTopics, senseless }, onExact }: Props) {
  return (
    <>
      {correction && (
        <p class="understood">
          Showing results for <strong>{correction.to}</strong>
          {' – '}
          <button
            type="button"
            onClick={(event) => {
              handFocusOn(event);
              onExact();
            }}
          >
            search instead for {correction.from}
          </button>
        </p>
      )}
      {unknownTopics.map((topic) => (
        <p class="understood" key={topic}>
          No topic is called “{topic}”: see <a href={pathTo('topics/')}>all topics</a>.
        </p>
      ))}
      {senseless.map((part) => (
        <p class="understood" key={`${part.called}:${part.value}`}>
          {senselessInWords(part)}
        </p>
      ))}
    </>
  );
}
