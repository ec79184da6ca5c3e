import { addressOf, type View, viewFrom } from './view.ts';

const listeners = new Set<() => void>();

/** The address is the only store of a list's state: share, reload, back and bookmark follow from that. */
export function currentView(): View {
  return viewFrom(new URLSearchParams(location.search));
}

/** A choice is a step that "back" undoes; typing `replace`s, or each letter would be a step. */
export function changeView(change: (view: View) => View, replace = false): void {
  const params = addressOf(change(currentView())).toString();
  const address = location.pathname + (params && `?${params}`) + location.hash;
  if (params === location.search.slice(1)) return;
  if (replace) history.replaceState(history.state, '', address);
  else history.pushState(null, '', address);
  tell();
}

export function onView(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', tell);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
