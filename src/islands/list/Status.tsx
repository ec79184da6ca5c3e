/** How soon "12 of 62 papers" is read aloud. */
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without a change before it is announced: not after each letter typed. */
const debounce = 1000;

/** A status that is shown at once and announced after a pause, where `aloud` differs in its words; while that is null the last one stands. */
export function Status({ seen, aloud = seen }: { seen: string | null; aloud?: string | null }) {
  const [announced, announce] = useState(aloud);
  useEffect(() => {
    if (aloud === null) return;
    const timer = setTimeout(() => announce(aloud), debounce);
    return () => clearTimeout(timer);
  }, [aloud]);
  return (
    <>
      <p class="status" aria-hidden="true">
        {seen}
      </p>
      <p class="unseen" role="status">
        {/* Preact would insert an empty text anew at each letter. */}
        {announced || null}
      </p>
    </>
  );
}
