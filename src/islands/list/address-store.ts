import { addressOf, type View, viewFrom } from './view.ts';

const listeners = new Set<() => void>();

/** Browsers allow few changes of the address a minute (Safari throws, Chromium drops them): so long, in milliseconds, typing waits. */
const pause = 300;

/** What the address does not say yet; `null`: it says all. */
let unwritten: View | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The address is the only store of a list's state: share, reload, back and bookmark follow from that. */
export function currentView(): View {
  return unwritten ?? viewFrom(new URLSearchParams(location.search));
}

/** A choice is a step that "back" undoes; typing `replace`s, or each letter would be a step. */
export function changeView(change: (view: View) => View, replace = false): void {
  const now = currentView();
  const next = change(now);
  if (`${addressOf(next)}` === `${addressOf(now)}`) return;
  if (!replace) {
    // What was typed belongs to the step before.
    write();
    put(next, (address) => history.pushState(null, '', address));
  } else {
    unwritten = next;
    clearTimeout(timer);
    timer = setTimeout(write, pause);
  }
  tell();
}

export function onView(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('popstate', stepTaken);
    // Whoever leaves comes back to what was typed; a link that is followed may tell where from.
    for (const leaving of ['click', 'auxclick', 'pagehide']) addEventListener(leaving, write, true);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stepTaken(): void {
  clearTimeout(timer);
  unwritten = null;
  tell();
}

function write(): void {
  clearTimeout(timer);
  if (unwritten) put(unwritten, (address) => history.replaceState(history.state, '', address));
}

/** Where the browser refuses, the page still shows the change, and the next one takes it along. */
function put(view: View, into: (address: string) => void): void {
  const params = `${addressOf(view)}`;
  unwritten = view;
  try {
    into(location.pathname + (params && `?${params}`) + location.hash);
    unwritten = null;
  } catch {
    // Too often within a short time.
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}
