/** Where rows stand that are brought into view: below the bar that sticks above them. */
import { type MutableRef, useLayoutEffect } from 'preact/hooks';

/** Keeps the bar's height as `--bar`, by which styles set the scroll margins of rows: with chips, or in a narrow window, it grows. */
export function useRowsBelow(bar: MutableRef<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = bar;
    if (!current) return;
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--bar', `${current.offsetHeight}px`),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
}

/** Shows a new answer from its beginning, once it is drawn. */
export function showAnswer(): void {
  requestAnimationFrame(() => {
    const boxOf = (name: string) => document.querySelector(name)?.getBoundingClientRect();
    const { top = 0 } = boxOf('.list-notes, .paper-list .answer') ?? {};
    scrollBy(0, Math.min(0, top - (boxOf('.list-bar')?.bottom ?? 0)));
  });
}
