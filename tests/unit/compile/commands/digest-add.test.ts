import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { about, contentFolder, gates, held, pageText, run } from '../run.ts';

test('A digest is added from a file that has its day, and from standard input with --date', async () => {
  const content = contentFolder({ 'inbox/digest-2025-01-02.txt': gates });
  const added = await run('digest-add', content, {
    args: [join(content, 'inbox/digest-2025-01-02.txt')],
  });
  expect(added.status).toBe(0);
  // What is being done is no part of the report, which may go into a file.
  expect(added.err).toMatch(/^Reading all digests …\nFinding the ids of 2 papers …\nLooking for /);
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
  expect(noDay.err).toContain('--date YYYY-MM-DD');
});

test('A problem in a digest that is being added names the path that was given', async () => {
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

test('One digest is added at a time', async () => {
  const content = contentFolder({ 'inbox/one.txt': gates, 'inbox/two.txt': gates });
  const args = [join(content, 'inbox/one.txt'), join(content, 'inbox/two.txt')];
  const { err } = await run('digest-add', content, { args: [...args, '--date', '2025-01-02'] });
  expect(err).toContain('two.txt is one path too many');
});

test('--dry-run shows how many papers were read, the first and the last, and writes nothing', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  const input = pageText(['On Doors', about('doors')]);
  const { status, out } = await run('digest-add', content, {
    args: ['--date', '2025-01-02', '--dry-run'],
    input,
  });
  expect(status).toBe(0);
  expect(out).toContain('1 paper read, 1 new\n  first: On Doors');
  expect(out).toContain('nothing was written');
  expect(existsSync(join(content, 'digests/2025-01-02.txt'))).toBe(false);
  expect(existsSync(join(content, 'ids.json'))).toBe(false);
});

test('Many new papers are counted, not listed one by one', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `doors ${at}`);
  const input = pageText(...names.map((name): [string, string] => [`On ${name}`, about(name)]));
  const { out } = await run('digest-add', contentFolder({}), {
    args: ['--date', '2025-01-02', '--dry-run'],
    input,
  });
  expect(out).toContain('12 papers read, 12 new');
  expect(out).not.toContain('is new:');
});

test('A day that the text contradicts is mended by the day of the command', async () => {
  const input = gates.replace('Daily Papers\n', 'Daily Papers\n\nNov 20\n');
  const content = contentFolder({});
  const { err } = await run('digest-add', content, { args: ['--date', '2025-11-23'], input });
  expect(err).toContain('end npm run digest:add with -- --date 2025-11-20, or');
});

test('An empty digest is told without an empty quotation', async () => {
  const content = contentFolder({ 'inbox/2025-01-02.txt': '' });
  const empty = join(content, 'inbox/2025-01-02.txt');
  const { err } = await run('digest-add', content, { args: [empty] });
  expect(err).toContain('2025-01-02.txt:1: The digest is empty; ');
});

test.runIf(process.platform === 'linux')(
  'At a terminal, a digest that is piped in needs --yes',
  () => {
    const content = contentFolder({ 'inbox/digest.txt': gates });
    const add = `${process.execPath} ${resolve('src/compile/commands/digest-add.ts')} --date 2025-01-02`;
    const atTerminal = (command: string) =>
      spawnSync('script', ['-qec', command, '/dev/null'], {
        env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(content, '../cache') },
        encoding: 'utf8',
      });
    const input = `cat ${join(content, 'inbox/digest.txt')}`;
    const refused = atTerminal(`${input} | ${add}`);
    expect(refused.stdout).toMatch(/nothing was written: .* --yes/);
    expect(refused.status).toBe(1);
    expect(existsSync(join(content, 'ids.json'))).toBe(false);
    expect(atTerminal(`${input} | ${add} --yes`).status).toBe(0);
    expect(held(content, 'digests/2025-01-02.txt')).toBe(gates);
  },
);
