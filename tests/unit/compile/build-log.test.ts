import { afterEach, expect, test, vi } from 'vitest';
import buildLog from '../../../src/compile/build-log.js';
import { nothing, shareContent } from '../../../src/papers/compiled-content.ts';
import { libraryPaperSchema } from '../../../src/schema.ts';
import { inventedPaper } from '../papers/invented-paper.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What the log shows of these papers' pages, each of which takes so many seconds. */
function shownOf(papers: number, seconds: number): string {
  vi.useFakeTimers();
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const all = Array.from({ length: papers }, () => libraryPaperSchema.parse(inventedPaper()));
  shareContent({ ...nothing, papers: all });
  const log = buildLog({});
  const write = (message: string, newLine: boolean, label: string | null) =>
    log.write({ level: 'info', message, newLine, label });
  write('Building …', true, 'build');
  for (let at = 0; at < papers; at += 1) {
    write(`  ├─ /papers/paper-${at}/index.html`, false, null);
    write(' (+4ms)', true, 'SKIP_FORMAT');
    vi.advanceTimersByTime(seconds * 1000);
  }
  write('Completed', true, 'build');
  return written.mock.calls.map(([text]) => text).join('');
}

test('pages have no line each; every few seconds it is said how many there are, and how long the rest takes', () => {
  const shown = shownOf(2000, 0.01);
  expect(shown).toContain('Building …\n');
  expect(shown).toContain('501 of 2,000 papers have their page, about 15 s left\n');
  expect(shown).toContain('Completed\n');
  expect(shown).not.toMatch(/├|\+4ms/);
  expect(shown.split('\n').length).toBeLessThan(8);
});

test('of a build that is ready at once nothing more is said than that it is', () => {
  expect(shownOf(62, 0.004)).not.toContain('papers have');
});
