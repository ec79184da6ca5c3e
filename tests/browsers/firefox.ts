/** Firefox, led through WebDriver BiDi. */
import { type KeyInput, launch } from 'puppeteer-core';
import type { InPage, Reader } from './reader.ts';

export async function openFirefox(path: string): Promise<Reader> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    extraPrefsFirefox: {
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    async open(address) {
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    async back() {
      await page.goBack();
    },
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const [last, ...held] = keys.split('+').reverse() as [KeyInput, ...KeyInput[]];
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of held) await page.keyboard.up(key);
    },
    async ask<Answer>(what: InPage<Answer>, ...given: string[]) {
      return (await page.evaluate(what, ...given)) as Answer;
    },
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}
