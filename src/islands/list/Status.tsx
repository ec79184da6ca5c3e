import { useEffect, useState } from 'preact/hooks';

/** What is said aloud has stood for so long, in milliseconds: of each letter typed, it would be said over. */
const pause = 1000;

interface Props {
  /** `null`: not known yet; what was said last still stands. */
  seen: string | null;
  /** Where it is not the same. */
  aloud?: string | null;
}

/** How many papers there are: to be seen at once, and said aloud after a pause. */
export function Status({ seen, aloud = seen }: Props) {
  const [said, say] = useState(aloud);
  useEffect(() => {
    if (aloud === null) return;
    const timer = setTimeout(() => say(aloud), pause);
    return () => clearTimeout(timer);
  }, [aloud]);
  return (
    <>
      <p class="status" aria-hidden="true">
        {seen}
      </p>
      <p class="unseen" role="status">
        {/* An empty text would be put in anew at each letter. */}
        {said || null}
      </p>
    </>
  );
}
