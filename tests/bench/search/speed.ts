/** What a reader waits for, and what it costs. */
import type { Page } from '@playwright/test';
import { percentile } from './measures.ts';
import type { Door } from './open-door.ts';
import type { Question } from './questions.ts';
import type { Measured } from './targets.ts';

export async function measureSpeed(door: Door, questions: Question[]): Promise<Measured> {
  const cold = await measureCold(door);
  const page = await door.freshPage();
  const empty = await door.memory();
  await page.evaluate((t) => window.ask(t), 'attention');
  const warm = await measureKeystrokes(page, questions);
  const filter = await measureFilters(page);
  const longTasks = await page.evaluate(
    () => window.longTasks.filter((duration) => duration > 50).length,
  );
  const before = (await door.memory()) - empty;
  await door.collectGarbage();
  const megabytes = ((await door.memory()) - empty) / 1e6;
  console.log(
    `memory: ${(before / 1e6).toFixed(0)} MB before a collection, ${megabytes.toFixed(0)} MB after`,
  );
  await page.context().close();
  return { ...cold, ...warm, filter, longTasks, megabytes, seconds: door.built.seconds };
}

/** The first question of a fresh page, five times over. */
async function measureCold(door: Door) {
  const runs: { instant: number; full: number; bytes: number }[] = [];
  for (const text of [
    'compress visual tokens',
    'hallucinaton',
    'sparse attention',
    'robot',
    'llm',
  ]) {
    const page = await door.freshPage();
    const before = door.sent();
    const { instant, full } = await page.evaluate((t) => window.ask(t), text);
    runs.push({ instant: instant ?? full, full, bytes: door.sent() - before });
    await page.context().close();
  }
  const middle = (of: (run: (typeof runs)[number]) => number) => percentile(runs.map(of), 0.5);
  return {
    coldInstant: middle(({ instant }) => instant),
    coldFull: middle(({ full }) => full),
    kilobytes: middle(({ bytes }) => bytes) / 1000,
  };
}

/** Every beginning of twenty questions. */
async function measureKeystrokes(page: Page, questions: Question[]) {
  const instants: number[] = [];
  const fulls: number[] = [];
  for (const { text } of questions.filter((_, i) => i % Math.ceil(questions.length / 20) === 0)) {
    for (let length = 1; length <= text.length; length++) {
      const { instant, full } = await page.evaluate((t) => window.ask(t), text.slice(0, length));
      instants.push(instant ?? full);
      fulls.push(full);
    }
  }
  const told = (values: number[]) =>
    `p50 ${percentile(values, 0.5).toFixed(1)} p95 ${percentile(values, 0.95).toFixed(1)}`;
  console.log(`${fulls.length} keystrokes: instant ${told(instants)} ms; merged ${told(fulls)} ms`);
  return { instant: percentile(instants, 0.95), full: percentile(fulls, 0.95) };
}

/** Each choice of months, authors and topics that an answer of all papers offers. */
async function measureFilters(page: Page): Promise<number> {
  const { choices } = await page.evaluate(() => window.ask(''));
  const times: number[] = [];
  for (const choice of choices) {
    const { full } = await page.evaluate((filters) => window.ask('', filters), choice);
    times.push(full);
  }
  return percentile(times, 0.95);
}
