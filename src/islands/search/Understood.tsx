import type { SearchResults } from '../../search/types.ts';

interface Props {
  results: SearchResults;
  onExact: () => void;
}

/** What the search made of the words: corrected ones, and those that no paper holds with the rest. */
export function Understood({ results: { correction, leftOut }, onExact }: Props) {
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
      {leftOut.length > 0 && (
        <p class="understood">
          No paper holds all the words; left out:{' '}
          {leftOut.map((word, at) => (
            <span key={word}>
              {at > 0 && ', '}
              <del>{word}</del>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
