import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { about, contentFolder, gates, held, listed, pageText, run } from '../run.ts';

test('The report counts what was found', async () => {
  const papers = [listed('2501.00001', 'On Gates')];
  const content = contentFolder({ 'digests/2025-01-01.txt': JSON.stringify(papers, null, 1) });
  const plain = await run('digests', content, { args: ['--strict'] });
  expect(plain).toMatchObject({ status: 0, err: '' });
  expect(plain.out).toMatch(/^2025-01-01: json, 1 paper, 4 facts, 0 repairs\n/);
});

test('The report is of the newest digest, if all have ids, of the one that is named, or of all; others are told when something in them needs a look', async () => {
  const { paper } = listed('2501.00002', 'On Sills');
  const sills = [{ paper: { ...paper, summary: `${paper.summary} ](https:` } }];
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    'digests/2025-01-02.txt': JSON.stringify(sills, null, 1),
    'digests/2025-01-03.txt': JSON.stringify([listed('2501.00001', 'On Gates')], null, 1),
  });
  await run('digests', content, { args: ['--write-ids'] });
  const { out } = await run('digests', content);
  const told = (text: string) => text.match(/^2025-01-0\d: .*|^ {2}known by/gm);
  expect(told(out)?.map((line) => line.slice(0, 12))).toEqual([
    '2025-01-02: ',
    '2025-01-03: ',
    '  known by',
  ]);
  expect(out).toMatch(/^2025-01-02: .* \(npm run digests -- 2025-01-02\)$/m);
  const one = await run('digests', content, { args: ['content/digests/2025-01-02.txt'] });
  expect(one.out).toMatch(/"On Sills": .* markup/);
  expect(told((await run('digests', content, { args: ['--all'] })).out)).toHaveLength(6);
  const none = await run('digests', content, { args: ['2024'] });
  expect(none.err).toMatch(/^there is no digest 2024; name one as 2025-01-01, /);
});

test('After several new digests the report is of each whose papers have no id yet', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  await run('digests', content, { args: ['--write-ids'] });
  writeFileSync(join(content, 'digests/2025-01-02.txt'), pageText(['On Doors', about('doors')]));
  writeFileSync(join(content, 'digests/2025-01-03.txt'), pageText(['On Sills', about('sills')]));
  const { out } = await run('digests', content);
  expect(out).not.toContain('2025-01-01');
  expect(out.match(/^2025-01-0\d|^ {2}known by/gm)).toEqual([
    '2025-01-02',
    '  known by',
    '2025-01-03',
    '  known by',
  ]);
});

test('The report knows the languages that site.yaml names, of papers and of the interface', async () => {
  const content = contentFolder({
    'site.yaml': 'language: de\ninterface: nl\n',
    'words/nl.yaml': 'language: { code: nl, locale: nl, name: Nederlands, direction: ltr }\n',
    'topics/gelenke.md': '---\nname: Gelenke\nkind: field\nsure: [Gelenk]\n---\nVon Türen.\n',
    'searches/gelenke.md': '---\nname: Gelenke\nquery: topic:gelenke\n---\nVon Türen.\n',
    'digests/2025-01-01.txt': pageText(['Von den Gelenken', about('doors')]),
  });
  const { out, status } = await run('digests', content, { args: ['--write-ids'] });
  expect(status).toBe(0);
  expect(out).not.toContain('warning');
});

test('With a mistake in one file, what was read of the new digests is told all the same', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': pageText(['On Doors', about('doors')]),
    'digests/2025-01-02.txt': gates,
    'digests/2025-01-03.txt': pageText(['On Sills', about('sills')], ['A Title Without Text', '']),
  });
  const { status, out, err } = await run('digests', content);
  expect(status).toBe(1);
  expect(out).toMatch(/^2025-01-01: page of text, 1 paper,/m);
  expect(out).toMatch(/^2025-01-02: page of text, 2 papers,.*\n {2}known by: /m);
  expect(err).toMatch(/^content\/digests\/2025-01-03\.txt:\d+: "A Title Without Text": .*\n$/);
});

test('A topic whose file is gone since the last build is told before the next one', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    'papers/on-gates.md': '---\ntopics:\n  - kites\n---\n',
  });
  const { status, out } = await run('digests', content);
  expect(status).toBe(0);
  expect(out).toMatch(/^warning: topic "kites" is gone, .* add "formerly: \[kites\]"/m);
});

test('A saved search that names an unknown topic is warned of with its line, as by a build', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    'searches/reef.md': '---\nname: Reef\nquery: topc:reef\n---\n\nAll about reefs.\n',
  });
  const { status, out } = await run('digests', content);
  expect(status).toBe(0);
  expect(out).toMatch(/^warning: .*content\/searches\/reef\.md:3: /m);
});

test('All that is wrong in all files is told at once, and nothing is written', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': pageText(['On Gates', about('gates')], ['A Title Without Text', '']),
    'digests/august.txt': gates,
    'digests/2025-08-20.TXT': gates,
    'metadata/more.json': '[{ "title": "Nowhere", "venue": "X" }]',
    'notes/nothing.md': 'A note.',
    'site.yaml': 'nmae: Moss\n',
  });
  const { status, err } = await run('digests', content, { args: ['--write-ids'] });
  expect(status).toBe(1);
  for (const place of [
    'digests/2025-01-01.txt:',
    'digests/august.txt',
    'metadata/more.json:1:',
    'notes/nothing.md',
    'site.yaml:1: "nmae" ',
  ])
    expect(err).toContain(`content/${place}`);
  // A day as an example would be the name of another digest, for some owner.
  expect(err).toMatch(/august\.txt: .*; call it YYYY-MM-DD\.txt, /);
  expect(err).toMatch(/2025-08-20\.TXT: .*; call it 2025-08-20\.txt, /);
  expect(existsSync(join(content, 'ids.json'))).toBe(false);
});

test('--write-ids gives each paper its permanent id', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  await run('digests', content, { args: ['--write-ids'] });
  expect(Object.keys(JSON.parse(held(content, 'ids.json')))).toEqual(['on-gates', 'rain-in-may']);
});

test('An option that a command does not have is told in one line that names those it has', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  const mistyped = await run('digests', content, { args: ['--alll'] });
  expect(mistyped).toMatchObject({ status: 1, out: '' });
  expect(mistyped.err).toMatch(/^Unknown option '--alll'; the options are: --all, --strict, .*\n$/);
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
    /^warning: content\/ids\.json: 2 papers in no digest any more \(on-gates and others\), .*--retire; .*"now":"its-new-id"/m,
  );
  expect(told.err).toBe('');
  expect(told.out).toContain('  rain-in-may (Rain in May, first in 2025-01-01)');
  await run('digests', content, { args: ['--retire'] });
  expect((await run('digests', content)).out).not.toContain('on-gates');
  writeFileSync(join(content, 'digests/2025-01-03.txt'), gates);
  const back = await run('digests', content, { args: ['--write-ids'] });
  expect(back.out).toContain('  "on-gates" is back: On Gates\n');
  expect(JSON.parse(held(content, 'ids.json'))['on-gates']).not.toHaveProperty('gone');
});

test('One paper is gone, not "are gone"', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': pageText(['On Doors', about('doors')]),
    'digests/2025-01-02.txt': gates,
  });
  await run('digests', content, { args: ['--write-ids'] });
  rmSync(join(content, 'digests/2025-01-01.txt'));
  const { out } = await run('digests', content, { args: ['--retire'] });
  expect(out).toContain('content/ids.json now says that 1 paper is gone; ');
});

test('A bug shows its stack, and an error of the owner’s shows none', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': gates });
  // A link to itself.
  symlinkSync('ids.json', join(content, 'ids.json'));
  const fault = await run('digests', content);
  expect(fault.status).toBe(1);
  expect(fault.err).toMatch(/ELOOP.*\n\s+at /);
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
