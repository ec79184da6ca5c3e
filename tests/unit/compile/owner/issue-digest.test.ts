import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldsOf } from '../../../../src/compile/owner/issue-digest.ts';
import { contentFolder, gates, held, run } from '../run.ts';

const asIssue = (day: string, text: string) =>
  `### Day\n\n${day}\n\n### Text\n\n\`\`\`text\n${text}\n\`\`\``;

/** Runs it as the workflow does, for an issue of this form. */
async function issue(body: string, files: Record<string, string> = {}) {
  const content = contentFolder({
    ...files,
    '../event.json': JSON.stringify({ issue: { number: 12, body } }),
  });
  const folder = join(content, '..');
  const outcome = await run('../owner/issue-digest', content, {
    env: { GITHUB_EVENT_PATH: join(folder, 'event.json'), REPORT: join(folder, 'report.md') },
  });
  return { ...outcome, content, report: held(folder, 'report.md') };
}

test('the answers of the form are read, whatever stands in them', () => {
  expect(fieldsOf(asIssue('2025-01-02', 'On Gates\n```\n$(id) `id`\n### Day'))).toEqual({
    day: '2025-01-02',
    text: 'On Gates\n```\n$(id) `id`\n### Day\n',
  });
  expect(fieldsOf('### Day\r\n\r\n2025-01-02\r\n\r\n### Text\r\n\r\nOn Gates')).toEqual({
    day: '2025-01-02',
    text: 'On Gates\n',
  });
  expect(fieldsOf('Hello')).toEqual({ day: '', text: '\n' });
});

test('the text becomes a file, without ids, and its papers are reported', async () => {
  const { content, report, status } = await issue(asIssue('2025-01-02', gates));
  expect(status).toBe(0);
  expect(held(content, 'digests/2025-01-02.txt')).toContain('On Gates');
  expect(report).toMatch(/^2 new of 2 papers read:\n\n```text\n[\s\S]*On Gates/);
  expect(existsSync(join(content, 'ids.json'))).toBe(false);
});

test('a day that has a digest gets a second one', async () => {
  const { content } = await issue(asIssue('2025-01-02', gates), {
    'digests/2025-01-02.txt': gates.replaceAll('Gates', 'Hinges'),
  });
  expect(readdirSync(join(content, 'digests')).sort()).toEqual([
    '2025-01-02-issue-12.txt',
    '2025-01-02.txt',
  ]);
});

test.each(['../../x', '2025-01-02; id', '$(id)', ''])(
  'the day %j is refused in words, and nothing is written',
  async (day) => {
    const { content, report, status } = await issue(asIssue(day, gates));
    expect(status).toBe(0);
    expect(report).toMatch(/^This digest cannot be added yet/);
    expect(existsSync(join(content, 'digests'))).toBe(false);
  },
);
