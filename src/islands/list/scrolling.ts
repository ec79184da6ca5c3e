/** Scrolling of lists: after "back" to the paper that was opened (filters and hits arrive after the browser has scrolled), below the sticky bar, and to the start of a new answer. */
import { type MutableRef, useEffect, useLayoutEffect } from 'preact/hooks';

interface Left {
  /** Path of the paper's page. */
  opened: string;
  byKey: boolean;
  /** The scroll position, in pixels. */
  top: number;
  /** How many papers were listed. */
  papers: number;
}

/** Remembers which paper of a list is opened, and after "back" scrolls to it once the list is drawn. */
export function useWayBack(isThere: boolean): void {
  useLayoutEffect(() => document.addEventListener('click', rememberOpened), []);
  useEffect(() => {
    if (!isThere || hasReturned) return;
    hasReturned = true;
    document.documentElement.removeAttribute('data-arriving');
    returnToOpened();
  }, [isThere]);
}

/** Done once for each page. */
let hasReturned = false;

const ownRows = '.list > .papers:not([hidden]) > li, .list-answer .papers > li';

function rememberOpened({ target, detail }: MouseEvent): void {
  const link = target instanceof Element && target.closest('[data-list] :is(h2, h3) a');
  if (!(link instanceof HTMLAnchorElement)) return;
  // Those of the page's list stand in two where more are shown; "For you" and the most voted are lists of their own.
  const own = link.closest('.papers:not(.above *, .for-you *)') ? ownRows : '.hit-list > li';
  const papers = document.querySelectorAll(own).length;
  // A key's click has no detail.
  const left: Left = { opened: link.pathname, byKey: detail === 0, top: scrollY, papers };
  try {
    history.replaceState({ ...history.state, left }, '');
  } catch {
    // The browser refuses further changes for now.
  }
}

/** After "back": how the list was left. */
export function leftList(): Left | null {
  const [visit] = performance.getEntriesByType('navigation');
  // A `PerformanceNavigationTiming`, which the types take for any entry.
  const { type } = Object(visit);
  return type === 'back_forward' ? (history.state?.left ?? null) : null;
}

/** Scrolls to the paper that was opened, unless it is on screen; if a key opened it, it gets the focus again. */
function returnToOpened(): void {
  const left = leftList();
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-list] :is(h2, h3) a');
  const link = [...links].find(({ pathname }) => pathname === left?.opened);
  if (!left || !link?.checkVisibility()) return;
  if (left.byKey) link.focus({ preventScroll: true });
  const { top, bottom } = link.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollTo(0, left.top);
  link.scrollIntoView({ block: 'nearest' });
}

/** Gives a paper of the list the focus as soon as its row is drawn. */
export function useFocus(list: MutableRef<HTMLElement | null>, id: string | undefined): void {
  useEffect(() => {
    const link = id && list.current?.querySelector<HTMLElement>(`[data-paper="${id}"] a`);
    if (link) link.focus({ preventScroll: true });
  });
}

/** Sets `--bar` to the bar's height, which varies; styles use it for the scroll margins of rows. */
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

/** Scrolls to the start of a new answer, once it is drawn. */
export function showAnswer(): void {
  requestAnimationFrame(() => {
    const boxOf = (name: string) => document.querySelector(name)?.getBoundingClientRect();
    const { top = 0 } = boxOf('.list-notes, .paper-list .answer') ?? {};
    scrollBy(0, Math.min(0, top - (boxOf('.list-bar')?.bottom ?? 0)));
  });
}
