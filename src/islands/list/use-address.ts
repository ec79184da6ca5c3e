import { useLayoutEffect, useState } from 'preact/hooks';
import { currentView, onView } from './address-store.ts';
import type { View } from './view.ts';

/** What the address asks for. `null` until the browser takes over, for a server knows no address. */
export function useAddress(): View | null {
  const [view, setView] = useState<View | null>(null);
  useLayoutEffect(() => {
    setView(currentView());
    return onView(() => setView(currentView()));
  }, []);
  return view;
}
