/** Where a list is scrolled to: back to the paper that was opened, since filters and hits come after the browser has scrolled; rows stand below the bar; a new answer from its beginning. */
import { type MutableRef, useEffect, useLayoutEffect } from 'preact/hooks';

interface Left {
  /** Path of the paper's page. */
  opened: string;
  byKey: boolean;
  /** Where the page was scrolled to, and how many papers were listed. */
  top: number;
  papers: number;
}

/** Keeps which paper of a list is opened, and leads back to it once the list, as the address has it, is there. */
export function useWayBack(isThere: boolean): void {
  useLayoutEffect(() => document.addEventListener('click', rememberOpened), []);
  useEffect(() => {
    if (!isThere || hasReturned) return;
    hasReturned = true;
    document.documentElement.removeAttribute('data-arriving');
    returnToOpened();
  }, [isThere]);
}

/** Once a page. */
let hasReturned = false;

function rememberOpened({ target, detail }: MouseEvent): void {
  const link = target instanceof Element && target.closest('[data-list] :is(h2, h3) a');
  if (!(link instanceof HTMLAnchorElement)) return;
  const papers = link.closest('[data-list]')?.childElementCount ?? 0;
  // A key's click has no detail.
  const left: Left = { opened: link.pathname, byKey: detail === 0, top: scrollY, papers };
  try {
    history.replaceState({ ...history.state, left }, '');
  } catch {
    // The browser allows no more changes for now.
  }
}

/** After a way back: the list as it was left. */
export function leftList(): Left | null {
  const [visit] = performance.getEntriesByType('navigation');
  const isBack = visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward';
  return isBack ? (history.state?.left ?? null) : null;
}

/** Scrolls to the paper that was opened, if it is not on the screen; if a key opened it, it has the focus again. */
function returnToOpened(): void {
  const left = leftList();
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-list] :is(h2, h3) a');
  const link = [...links].find(({ pathname }) => pathname === left?.opened);
  if (!left || !link?.checkVisibility()) return;
  if (left.byKey) link.focus({ preventScroll: true });
  if (!isOnScreen(link)) scrollTo(0, left.top);
  if (!isOnScreen(link)) link.scrollIntoView({ block: 'center' });
}

function isOnScreen(link: Element): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

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
