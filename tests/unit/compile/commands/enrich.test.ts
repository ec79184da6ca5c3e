import { lstatSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, gates, held, localServer, run } from '../run.ts';

const entry = (id: string, title: string) =>
  `<entry><id>http://arxiv.org/abs/${id}v2</id><published>2025-01-01T10:00:00Z</published><title>${title}</title><author><name>Ann &amp; Co</name></author><author><name>Bo</name></author><arxiv:primary_category term="cs.LG"/><category term="cs.AI"/><category term="cs.LG"/></entry>`;

test('Papers without metadata are looked up; only the very title counts, and a second run asks for nothing again', async () => {
  const questions: string[] = [];
  const base = await localServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams.get('search_query') ?? '';
    questions.push(query);
    response.end(
      `<feed><title>arXiv</title>${query.includes('Gates') ? entry('2501.00001', 'On\n  Gates') : entry('2501.00002', 'Rain in June')}</feed>`,
    );
  });
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  const args = ['--base-url', base, '--interval', '1'];
  const { out, err } = await run('enrich', content, { args });
  expect(err).toBe('');
  expect(questions).toEqual(['ti:"On Gates"', 'ti:"Rain in May"']);
  expect(JSON.parse(held(content, 'metadata/arxiv.json'))).toEqual([
    {
      id: 'on-gates',
      title: 'On Gates',
      arxivId: '2501.00001',
      authors: ['Ann & Co', 'Bo'],
      published: '2025-01-01',
      categories: ['cs.LG', 'cs.AI'],
    },
  ]);
  expect(out).toContain('perhaps 2501.00002: Rain in June');
  expect(JSON.parse(held(content, 'ids.json'))['on-gates'].arxivId).toBe('2501.00001');
  const again = await run('enrich', content, { args });
  expect(questions).toHaveLength(2);
  expect(again.out).toContain('1 asked for in vain before');
  const { err: told } = await run('enrich', content, { args: ['--again', '--base-url', 'arxiv'] });
  expect(told).toContain('"arxiv" is no address');
});

test('A file that cannot be read is not taken for an absent one, and never overwritten', async () => {
  const base = await localServer((_, response) =>
    response.end(`<feed>${entry('2501.00001', 'On Gates')}</feed>`),
  );
  const content = contentFolder({ 'digests/2025-01-01.txt': gates, 'metadata/mine.json': '[]' });
  symlinkSync('arxiv.json', join(content, 'metadata/arxiv.json'));
  const args = ['--base-url', base, '--interval', '1'];
  expect((await run('enrich', content, { args })).err).toContain('a link that leads nowhere');
  expect(lstatSync(join(content, 'metadata/arxiv.json')).isSymbolicLink()).toBe(true);
  symlinkSync('2025-01-02.txt', join(content, 'digests/2025-01-02.txt'));
  const added = await run('digest-add', content, { args: ['--date', '2025-01-02'], input: gates });
  expect(added.err).toContain('ELOOP');
  expect(lstatSync(join(content, 'digests/2025-01-02.txt')).isSymbolicLink()).toBe(true);
});

test('A broken list of papers that were not found before is started again', async () => {
  const base = await localServer((_, response) => response.end('<feed></feed>'));
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    '../cache/enrich-tried.json': '["on-gates"',
  });
  const args = ['--base-url', base, '--interval', '1'];
  expect(await run('enrich', content, { args })).toMatchObject({ status: 0, err: '' });
  expect((await run('enrich', content, { args })).out).toContain('2 asked for in vain before');
});

test('An abstract that its source cut off becomes the whole one that arXiv has', async () => {
  const whole = 'We film ninety herons, and show that most of them are asleep.';
  const base = await localServer((_, response) =>
    response.end(
      `<feed>${entry('2508.00003', 'Do Herons Wait?').replace('</title>', `</title><summary>${whole}</summary>`)}</feed>`,
    ),
  );
  const alert =
    'Google Scholar\n\nDo Herons Wait?\nA Heron, B Otter - arXiv preprint arXiv:2508.00003, 2025\nWe film ninety …\n';
  const content = contentFolder({ 'digests/2025-08-20.txt': alert });
  const args = ['--base-url', base, '--interval', '1'];
  expect(await run('enrich', content, { args })).toMatchObject({ status: 0, err: '' });
  const [record] = JSON.parse(held(content, 'metadata/arxiv.json'));
  expect(record.abstract).toBe(whole);
  const { out } = await run('enrich', content, { args });
  expect(out).toContain('0 papers without metadata');
});
