import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { about, contentFolder, localServer, pageText, run } from './run.ts';

const gates = pageText(['On Gates', about('gates')], ['Rain in May', about('rain')]);

const held = (content: string, file: string) => readFileSync(join(content, file), 'utf8');

// Each test runs programs, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

test('The report counts what was found, for people and for programs', async () => {
  const papers = [listed('2501.00001', 'On Gates')];
  const content = contentFolder({ 'digests/2025-01-01.txt': JSON.stringify(papers, null, 1) });
  const plain = await run('digests', content, { args: ['--strict'] });
  expect(plain).toMatchObject({ status: 0, err: '' });
  expect(plain.out).toMatch(/^2025-01-01: api-json, 1 paper, 4 facts, 0 repairs\n/);
  const { out } = await run('digests', content, { args: ['--json'] });
  expect(JSON.parse(out)).toMatchObject({
    papers: 1,
    problems: [],
    digests: [{ id: '2025-01-01', facts: { authors: 1 }, unexplained: [] }],
  });
});

test('All that is wrong in all files is told at once, and nothing is written', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': pageText(['On Gates', about('gates')], ['A Title Without Text', '']),
    'digests/august.txt': gates,
    'metadata/more.json': '[{ "title": "Nowhere", "venue": "X" }]',
    'notes/nothing.md': 'A note.',
  });
  const { status, err } = await run('digests', content, { args: ['--write-ids'] });
  expect(status).toBe(1);
  for (const place of [
    'digests/2025-01-01.txt:',
    'digests/august.txt',
    'metadata/more.json:1:',
    'notes/nothing.md',
  ])
    expect(err).toContain(`content/${place}`);
  expect(existsSync(join(content, 'ids.json'))).toBe(false);
});

test('--write-ids gives each paper its permanent id', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  await run('digests', content, { args: ['--write-ids'] });
  expect(Object.keys(JSON.parse(held(content, 'ids.json')))).toEqual(['on-gates', 'rain-in-may']);
});

test('A digest is added from a file that has its day, and from standard input with --date', async () => {
  const content = contentFolder({ 'inbox/digest-2025-01-02.txt': gates });
  const added = await run('digest-add', content, {
    args: [join(content, 'inbox/digest-2025-01-02.txt')],
  });
  expect(added).toMatchObject({ status: 0, err: '' });
  expect(held(content, 'digests/2025-01-02.txt')).toBe(gates);
  const input = pageText(['On Doors', about('doors')]);
  await run('digest-add', content, { args: ['--date', '2025-01-03'], input });
  expect(Object.keys(JSON.parse(held(content, 'ids.json')))).toEqual([
    'on-doors',
    'on-gates',
    'rain-in-may',
  ]);
});

test('Another digest of a day is kept out until --replace, or kept beside with --edition', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  const input = pageText(['On Doors', about('doors')]);
  const add = (...more: string[]) =>
    run('digest-add', content, { args: ['--date', '2025-01-01', ...more], input });
  const refused = await add();
  expect(refused.status).toBe(1);
  expect(refused.err).toContain('--replace');
  expect((await add('--edition', 'evening')).status).toBe(0);
  expect(held(content, 'digests/2025-01-01.txt')).toBe(gates);
  expect((await add('--replace')).status).toBe(0);
  expect(held(content, 'digests/2025-01-01.txt')).toBe(input);
});

test('A digest that cannot be read leaves everything as it was', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  const { status, err } = await run('digest-add', content, {
    args: ['--date', '2025-01-02'],
    input: 'nothing\n',
  });
  expect(status).toBe(1);
  expect(err).toContain('standard input:1: ');
  expect(existsSync(join(content, 'ids.json'))).toBe(false);
  expect(existsSync(join(content, 'digests/2025-01-02.txt'))).toBe(false);
  const noDay = await run('digest-add', content, { input: gates });
  expect(noDay.err).toContain('--date 2025-08-20');
});

test('What is wrong in a digest to be added is told by the path that was given', async () => {
  const content = contentFolder({
    'inbox/2025-01-02.txt': pageText(['On Doors', about('doors')], ['A Title Without Text', '']),
    'notes/nothing.md': 'A note.',
  });
  const bad = join(content, 'inbox/2025-01-02.txt');
  const { status, err } = await run('digest-add', content, { args: [bad] });
  expect(status).toBe(1);
  expect(err).toMatch(new RegExp(`^${bad}:\\d+: "A Title Without Text"`, 'm'));
  expect(err).toMatch(/^content\/notes\/nothing\.md: /m);
  expect(readdirSync(content).sort()).toEqual(['inbox', 'notes', 'topics']);
});

test('A path that is no file says what it is', async () => {
  const content = contentFolder({ 'inbox/2025-01-02/digest.txt': gates });
  const add = async (path: string) =>
    (await run('digest-add', content, { args: [join(content, path), '--date', '2025-01-02'] })).err;
  expect(await add('inbox/2025-01-02')).toMatch(/2025-01-02 is a folder; /);
  expect(await add('inbox/none.txt')).toMatch(/^there is no file .*none\.txt; /);
});

test('An option that a command does not have is told in one line that names those it has', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  const mistyped = await run('digests', content, { args: ['--jsno'] });
  expect(mistyped).toMatchObject({ status: 1, out: '' });
  expect(mistyped.err).toMatch(
    /^Unknown option '--jsno'; the options are: --json, --strict, .*\n$/,
  );
  const without = await run('digest-fetch', content, { args: ['--date'] });
  expect(without.err).toMatch(/'--date <value>' argument missing; .*--date …, --replace/);
});

test('Papers of a digest that was taken out are told in one line, until --retire says that they are gone', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    'digests/2025-01-02.txt': pageText(['On Doors', about('doors')]),
  });
  await run('digests', content, { args: ['--write-ids'] });
  rmSync(join(content, 'digests/2025-01-01.txt'));
  const told = await run('digests', content);
  expect(told.status).toBe(0);
  expect(told.out).toMatch(
    /ids\.json: 2 papers in no digest any more \(on-gates and others\); .*--retire/,
  );
  expect(told.out).toContain('  rain-in-may (Rain in May, first in 2025-01-01)');
  await run('digests', content, { args: ['--retire'] });
  expect((await run('digests', content)).out).not.toContain('on-gates');
  writeFileSync(join(content, 'digests/2025-01-03.txt'), gates);
  await run('digests', content, { args: ['--write-ids'] });
  expect(JSON.parse(held(content, 'ids.json'))['on-gates']).not.toHaveProperty('gone');
});

const listed = (id: string, title: string) => ({
  paper: {
    id,
    title,
    summary: about(title),
    authors: [{ name: 'A. Author' }],
    publishedAt: '2025-01-01T00:00:00.000Z',
    upvotes: 3,
  },
});

test('A day is fetched; a server that is busy is asked again', async () => {
  let asked = 0;
  const base = await localServer((request, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(503).end();
    else
      response.end(
        JSON.stringify(
          request.url?.includes('2025-01-02') ? [listed('2501.00001', 'On Gates')] : [],
        ),
      );
  });
  const content = contentFolder({});
  const fetchDay = (date: string) =>
    run('digest-fetch', content, {
      args: ['--date', date, '--base-url', base, '--retry-wait', '1'],
    });
  expect(await fetchDay('2025-01-02')).toMatchObject({ status: 0, err: '' });
  expect(asked).toBe(2);
  expect(JSON.parse(held(content, 'ids.json'))).toMatchObject({
    'on-gates': { arxivId: '2501.00001' },
  });
  expect((await fetchDay('2025-01-02')).out).toContain('already');
  expect((await fetchDay('2025-01-04')).out).toContain('no papers are listed');
  expect(existsSync(join(content, 'digests/2025-01-04.txt'))).toBe(false);
});

test('A server that is away, slow or says no is told in one line', async () => {
  const content = contentFolder({});
  const fetchFrom = async (base: string, ...more: string[]) =>
    (
      await run('digest-fetch', content, {
        args: ['--date', '2025-01-02', '--base-url', base, '--retry-wait', '1', ...more],
      })
    ).err;
  expect(await fetchFrom('http://127.0.0.1:1')).toContain('check that this machine is online');
  const silent = await localServer(() => {});
  expect(await fetchFrom(silent, '--time-out', '20')).toContain('no answer in time');
  let asked = 0;
  const refusing = await localServer((_, response) => {
    asked += 1;
    response.writeHead(404).end();
  });
  expect(await fetchFrom(refusing)).toContain('404');
  expect(asked).toBe(1);
  const telling = await localServer((_, response) =>
    response.writeHead(400).end('{"error":"That day is to come"}'),
  );
  expect(await fetchFrom(telling)).toContain('“That day is to come”');
  const page = await localServer((_, response) => response.end('<html>Gateway</html>'));
  expect(await fetchFrom(page)).toContain('the server answers no JSON (<html>Gateway</html>)');
  expect(await fetchFrom('localhost')).toContain('"localhost" is no address');
});

test('A list that is as long as one answer may be is told, since the day may have more', async () => {
  const papers = Array.from({ length: 100 }, (_, at) =>
    listed(`2501.${10000 + at}`, `On Gate ${at}`),
  );
  const base = await localServer((request, response) => {
    const short = request.url?.includes('2025-01-03');
    response.end(JSON.stringify(short ? papers.slice(1) : papers));
  });
  const content = contentFolder({});
  const fetchDay = async (date: string) =>
    (await run('digest-fetch', content, { args: ['--date', date, '--base-url', base] })).out;
  expect(await fetchDay('2025-01-02')).toMatch(/100 papers are as many as one answer holds; /);
  expect(await fetchDay('2025-01-03')).not.toContain('as many as');
});

test('A day is fetched too where npm kept --date for itself', async () => {
  const base = await localServer((_, response) => response.end('[]'));
  const args = ['2025-01-02', '--base-url', base];
  const { out } = await run('digest-fetch', contentFolder({}), { args });
  expect(out).toContain('no papers are listed for 2025-01-02');
});

test('One digest is added at a time', async () => {
  const content = contentFolder({ 'inbox/one.txt': gates, 'inbox/two.txt': gates });
  const args = [join(content, 'inbox/one.txt'), join(content, 'inbox/two.txt')];
  const { err } = await run('digest-add', content, { args: [...args, '--date', '2025-01-02'] });
  expect(err).toContain('two.txt is one path too many');
});

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

test('What cannot be read is never taken for what is not there, and written over', async () => {
  const base = await localServer((_, response) =>
    response.end(`<feed>${entry('2501.00001', 'On Gates')}</feed>`),
  );
  const content = contentFolder({ 'digests/2025-01-01.txt': gates, 'metadata/mine.json': '[]' });
  symlinkSync('arxiv.json', join(content, 'metadata/arxiv.json'));
  const args = ['--base-url', base, '--interval', '1'];
  expect((await run('enrich', content, { args })).err).toContain('ELOOP');
  expect(lstatSync(join(content, 'metadata/arxiv.json')).isSymbolicLink()).toBe(true);
  symlinkSync('2025-01-02.txt', join(content, 'digests/2025-01-02.txt'));
  const added = await run('digest-add', content, { args: ['--date', '2025-01-02'], input: gates });
  expect(added.err).toContain('ELOOP');
  expect(lstatSync(join(content, 'digests/2025-01-02.txt')).isSymbolicLink()).toBe(true);
});

test('A list of what was asked for in vain that broke is begun anew', async () => {
  const base = await localServer((_, response) => response.end('<feed></feed>'));
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    '../cache/enrich-tried.json': '["on-gates"',
  });
  const args = ['--base-url', base, '--interval', '1'];
  expect(await run('enrich', content, { args })).toMatchObject({ status: 0, err: '' });
  expect((await run('enrich', content, { args })).out).toContain('2 asked for in vain before');
});

test('A fault of the program keeps the place where it was found, and one of its use has none', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates, 'ids.json/file': '' });
  const fault = await run('digests', content);
  expect(fault.status).toBe(1);
  expect(fault.err).toMatch(/EISDIR.*\n\s+at /);
  for (const [command, args] of [
    ['digest-add', ['--date', 'today']],
    ['mail', ['--edition', '2024-01-01']],
  ] as const) {
    const healthy = contentFolder({ 'digests/2025-01-01.txt': gates });
    const { status, err } = await run(command, healthy, { args: [...args] });
    expect(status).toBe(1);
    expect(err).toMatch(/^.+\n$/);
  }
});

test('Topics are suggested for and measured in the folder that CONTENT_DIR names, and readings that are away are told in words', async () => {
  const days = ['01', '02', '03'].map((day): [string, string] => [
    `digests/2025-01-${day}.txt`,
    pageText([`Velvet Hinges in Month ${day}`, about(`velvet hinges of door ${day}`)]),
  ]);
  const content = contentFolder(Object.fromEntries(days));
  expect((await run('topics-suggest', content)).out).toContain('velvet hinge');
  const measured = await run('topics-eval', content, { args: ['--corpus', 'nowhere.jsonl.gz'] });
  expect(measured.status).toBe(1);
  expect(measured.err).toMatch(
    /^there is no nowhere\.jsonl\.gz; name your own with -- --gold FOLDER/,
  );
});
