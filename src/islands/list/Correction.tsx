/** "Showing results for …". */
import { listWords } from '#words';
import { sentenceGap } from '../../counted.ts';
import type { SearchResults } from '../../search/types.ts';
import { parts, say } from '../../words/message.ts';
import { LinkButton } from '../Button.tsx';

interface Props {
  correction: SearchResults['correction'];
  onExact: () => void;
}

export function Correction({ correction, onExact }: Props) {
  if (!correction) return null;
  return (
    <p class="correction">
      {parts(listWords.results, { words: <strong>{correction.to}</strong> })}
      {sentenceGap}
      <LinkButton onClick={onExact}>
        {say(listWords.exactly, { words: correction.from })}
      </LinkButton>
    </p>
  );
}
