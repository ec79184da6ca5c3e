import { handFocusOn } from '../list/hand-on.ts';

interface Props {
  failure: string;
  onAgain: () => void;
}

/** No answer could be had: says why, aloud too, and offers to try again. */
export function SearchFailed({ failure, onAgain }: Props) {
  return (
    <div class="nothing">
      <p role="alert">{failure}</p>
      <p>
        <button
          type="button"
          onClick={(event) => {
            handFocusOn(event);
            onAgain();
          }}
        >
          Try again
        </button>
      </p>
    </div>
  );
}
