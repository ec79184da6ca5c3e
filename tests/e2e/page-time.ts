/** Stops what pages do after some time: a busy machine may need that time for the page itself. */
import type { Page } from '@playwright/test';

/** On pages opened from now on, what waits so many milliseconds or longer never happens. */
export function stopTimers(page: Page, from: number): Promise<unknown> {
  return page.addInitScript((from) => {
    const { setTimeout: plain } = window;
    const short = (act: TimerHandler, wait = 0, ...given: unknown[]) =>
      wait < from ? plain(act, wait, ...given) : 0;
    Object.assign(window, { setTimeout: short });
  }, from);
}

/** What a style shows after some seconds stays away from now on. */
export async function stopAnimations(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Animation.enable');
  await devtools.send('Animation.setPlaybackRate', { playbackRate: 0 });
}
