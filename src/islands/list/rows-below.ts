/** Where rows stand that are brought into view: below the bar that sticks above them. */
import { type MutableRef, useLayoutEffect } from 'preact/hooks';

/** Keeps the bar's height as `--bar`, by which styles set the scroll margins of rows: with chips, or in a narrow window, it grows. */
export function useRowsBelow(bar: MutableRef<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!bar.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const [height] = entry?.borderBoxSize ?? [];
      document.documentElement.style.setProperty('--bar', `${height?.blockSize ?? 0}px`);
    });
    observer.observe(bar.current);
    return () => observer.disconnect();
  }, []);
}

/** Shows a new answer from its beginning, once it is drawn. */
export function showAnswer(): void {
  requestAnimationFrame(() => {
    const topOf = document.querySelector('.list-bar')?.getBoundingClientRect().bottom ?? 0;
    const answer = document.querySelector('.list-notes, .paper-list .answer');
    const above = answer ? answer.getBoundingClientRect().top - topOf : 0;
    if (above < 0) scrollBy(0, above);
  });
}
