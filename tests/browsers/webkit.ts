/** WebKitGTK, led through plain WebDriver (https://www.w3.org/TR/webdriver2/) on a screen that nobody sees. */
import { spawn } from 'node:child_process';
import { z } from 'astro/zod';
import { freePort } from '../free-port.ts';
import type { InPage, Reader } from './reader.ts';

/** Keys by the codes that WebDriver gives them. */
const keyCodes: Record<string, string> = {
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
};

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const answerShape = z.object({ value: z.unknown() });
const faultShape = z.object({ error: z.string(), message: z.string() });
const sessionShape = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserVersion: z.string() }),
});
const elementShape = z.object({ [elementKey]: z.string() });

export async function openWebKit(driver: string): Promise<Reader> {
  const port = await freePort();
  const command = ['-a', driver, `--port=${port}`];
  const running = spawn('xvfb-run', command, { stdio: 'ignore', detached: true });
  const root = `http://127.0.0.1:${port}`;
  await untilReady(`${root}/status`);
  const { session, capabilities } = await steadySession(root);
  const post = (path: string, body: object) => send('POST', `${session}/${path}`, body);
  const keys = (...actions: object[]) =>
    post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  await post('window/rect', { width: 1280, height: 1000 });
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    async open(address) {
      await post('url', { url: address });
    },
    async reload() {
      await post('refresh', {});
    },
    async back() {
      await post('back', {});
    },
    async click(selector) {
      const found = await post('element', { using: 'css selector', value: selector });
      await post(`element/${elementShape.parse(found)[elementKey]}/click`, {});
    },
    async type(text) {
      for (const value of text) {
        await keys({ type: 'keyDown', value }, { type: 'keyUp', value });
      }
    },
    async press(pressed) {
      const values = pressed.split('+').map((key) => keyCodes[key] ?? key);
      await keys(
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      );
    },
    async ask<Answer>(what: InPage<Answer>, ...given: string[]) {
      const script = `return (${what})(...arguments)`;
      return (await post('execute/sync', { script, args: given })) as Answer;
    },
    // WebKitGTK's driver does not know the command.
    print: async () => undefined,
    async close() {
      await send('DELETE', session).catch(() => {});
      if (running.pid) process.kill(-running.pid);
    },
  };
}

/** Debian's WebKit sometimes crashes by itself at its first page; the driver's own page is that first one. */
async function steadySession(root: string, tries = 3) {
  const { sessionId, capabilities } = sessionShape.parse(
    await send('POST', `${root}/session`, { capabilities: {} }),
  );
  const session = `${root}/session/${sessionId}`;
  try {
    await send('POST', `${session}/url`, { url: `${root}/status` });
  } catch (error) {
    if (tries === 1) throw error;
    return steadySession(root, tries - 1);
  }
  return { session, capabilities };
}

async function send(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = answerShape.parse(await response.json());
  const fault = response.ok ? undefined : faultShape.parse(value);
  if (fault) throw new Error(`${method} ${address}: ${fault.error}: ${fault.message}`);
  return value;
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}.`);
}
