/** Leads back to the paper that a reader opened from a list: its filters come after the browser has scrolled. */
import { idOf, itemsOf } from './rows.ts';

/** Stores in the history which paper of the list is opened. */
export function rememberOpened(list: HTMLElement): void {
  list.addEventListener('click', ({ target, detail }) => {
    const item = target instanceof Element && target.closest('h3 a') ? target.closest('li') : null;
    if (!item) return;
    try {
      // A key's click has no detail.
      history.replaceState({ ...history.state, opened: idOf(item), byKey: detail === 0 }, '');
    } catch {
      // The browser allows no more changes for now.
    }
  });
}

/** After a way back: scrolls to that paper, if it is not on the screen; if a key opened it, it has the focus again. */
export function returnToOpened(list: HTMLElement): void {
  const [visit] = performance.getEntriesByType('navigation');
  const state: unknown = history.state;
  if (!(visit instanceof PerformanceNavigationTiming) || visit.type !== 'back_forward') return;
  if (state === null || typeof state !== 'object' || !('opened' in state)) return;
  const item = itemsOf(list).find((item) => idOf(item) === state.opened);
  if ('byKey' in state && state.byKey === true)
    item?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
  const { top = 0, height = 0 } = item?.getBoundingClientRect() ?? {};
  if (height > 0 && (top < 0 || top > innerHeight - 100)) item?.scrollIntoView({ block: 'center' });
}
