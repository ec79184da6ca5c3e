import type { Locator, Page } from '@playwright/test';

/** Moves a finger sideways over an element; `onWay` sees the page before it lets go. */
export async function swipe(
  page: Page,
  element: Locator,
  by: number,
  onWay?: () => Promise<void>,
): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('What is to be swiped is not on the page.');
  const session = await page.context().newCDPSession(page);
  const x = box.x + box.width / 2;
  const y = box.y + Math.min(40, box.height / 2);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: at, y }],
    });
  await touch('touchStart', x);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', x + by * part);
  await onWay?.();
  await touch('touchEnd', x + by);
}
