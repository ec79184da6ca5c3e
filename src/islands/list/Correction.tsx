import type { SearchResults } from '../../search/types.ts';
import { LinkButton } from './LinkButton.tsx';

interface Props {
  correction: SearchResults['correction'];
  onExact: () => void;
}

/** What the typed words were corrected to, and the way back. */
export function Correction({ correction, onExact }: Props) {
  if (!correction) return null;
  return (
    <p class="correction">
      Showing results for <strong>{correction.to}</strong>.{' '}
      <LinkButton onClick={onExact}>Search instead for {correction.from}</LinkButton>
    </p>
  );
}
