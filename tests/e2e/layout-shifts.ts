/** How far a page's parts move by themselves from its first paint on. */
import type { Page } from '@playwright/test';

/** Counts on each page that is opened from now on. The returned function gives the sum of the shifts on the open page. */
export async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries())
        if (!Reflect.get(shift, 'hadRecentInput'))
          Reflect.set(window, 'moved', Reflect.get(window, 'moved') + Reflect.get(shift, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'moved'));
}
