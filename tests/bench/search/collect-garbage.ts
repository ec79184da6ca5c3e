import type { Browser } from '@playwright/test';

/** Has a browser collect garbage in every thread of its pages, the workers of workers too, which a page does not reach. */
export async function collectGarbage(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  for (const { targetId, type } of targetInfos) {
    if (type !== 'page' && type !== 'worker') continue;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId });
    const message = JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
  }
  // What was sent on to a target is answered when it is done, which nothing here hears.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await session.detach();
}
