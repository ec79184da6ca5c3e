import type { SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';

interface Props {
  results: SearchResults;
  onExact: () => void;
}

/** What the search made of the words: corrected ones, and those that no paper holds, or not with the rest. */
export function Understood({ results, onExact }: Props) {
  const { correction, leftOut, relaxed, unknownTopics, stage, total } = results;
  const found = stage === 'full' && total > 0;
  return (
    <>
      {correction && (
        <p class="understood">
          Showing results for <strong>{correction.to}</strong>
          {' – '}
          <button type="button" onClick={onExact}>
            search instead for {correction.from}
          </button>
        </p>
      )}
      {found && leftOut.length > 0 && (
        <p class="understood">
          No paper holds{' '}
          {leftOut.map((word, at) => (
            <span key={word}>
              {at > 0 && (at < leftOut.length - 1 ? ', ' : ' or ')}
              <del>{word}</del>
            </span>
          ))}
          {leftOut.length > 1 ? ': they were left out.' : ': it was left out.'}
        </p>
      )}
      {found && relaxed && leftOut.length === 0 && (
        <p class="understood">No paper holds all of these words; these hold most of them.</p>
      )}
      {unknownTopics.map((topic) => (
        <p class="understood" key={topic}>
          No topic is called “{topic}”: see <a href={pathTo('topics/')}>all topics</a>.
        </p>
      ))}
    </>
  );
}
