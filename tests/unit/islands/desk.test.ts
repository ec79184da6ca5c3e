import { expect, test } from 'vitest';
import { deskFilter, deskPaper } from '../../../src/islands/desk/desk-paper.ts';
import { referencesIn } from '../../../src/islands/desk/references.ts';
import { recordFrom } from '../../../src/islands/reader/known-papers.ts';
import type { Marks } from '../../../src/islands/reader/marks.ts';
import { previewOf } from '../../../src/islands/reader/marks-file.ts';
import { noMarks } from '../../../src/islands/reader/reader.ts';
import { bibtexOf } from '../../../src/publish/citations/citations.ts';
import { lettersOf } from '../../../src/text/fold.ts';

test('references are read from BibTeX as people write it', () => {
  const text = `% mine
@article{kites, title = {On {Kites} and W\\"ind}, journal={arXiv preprint arXiv:2508.01234}, year=2031}
@inproceedings{hedges,
  title = "Hedges, {A}gain, and {\\"O}ffnungen",
  eprint = {2508.04321},
  doi = {10.1234/hedges\\_1},
}
@comment{nothing}`;
  expect(referencesIn(text)).toEqual([
    { title: 'On Kites and Wind', arxivId: '2508.01234', doi: undefined },
    { title: 'Hedges, Again, and Offnungen', arxivId: '2508.04321', doi: '10.1234/hedges_1' },
  ]);
});

test.each(['μLO: a γ-ray of π, and ΔΩ', 'Of ∞ and ∇θ', '50 % of H₂O_x {at} ~5^2'])(
  'our own BibTeX of "%s" is read back as a title of the same letters',
  (title) => {
    const record = { id: 'a', url: 'https://x.example/papers/a/', title, abstract: '' };
    const [reference] = referencesIn(bibtexOf({ ...record, editions: [], topics: [] }));
    expect(lettersOf(reference?.title ?? '')).toBe(lettersOf(title));
  },
);

test('references are read from RIS, and from nothing else', () => {
  const text =
    'TY  - JOUR\r\nTI  - On Kites\r\nUR  - https://arxiv.org/abs/2508.01234\r\nER  - \r\nTY\u00a0 - JOUR\r\nT1\u00a0 - Hedges\r\nER  - \r\n';
  expect(referencesIn(text)).toEqual([
    { title: 'On Kites', arxivId: '2508.01234', doi: undefined },
    { title: 'Hedges', arxivId: undefined, doi: undefined },
  ]);
  expect(referencesIn('TY  - JOUR\nDO  - 10.1234/hedges\nER  -\n')).toEqual([
    { title: '', arxivId: undefined, doi: '10.1234/hedges' },
  ]);
  expect(referencesIn('Dear Ada, see you at kites@wind.example {soon}.')).toEqual([]);
});

test('a filter of the desk holds for all its parts, quoted names and negations among them', () => {
  const reader = {
    ...noMarks,
    read: new Set(['kites']),
    lists: [{ id: 'a1', name: 'Reading group', papers: new Set(['kites']) }],
    tags: new Map([['to-cite', new Set(['kites'])]]),
  };
  const record = {
    ...{ id: 'kites', url: 'https://x.example/kites/', title: 'On Müller’s Kites', abstract: '' },
    ...{ authors: ['Bo Finch'], editions: ['2031-05-02'], topics: ['wind-power'] },
  };
  const kites = deskPaper('kites', { title: '', note: 'Windy.', hit: undefined, record }, reader);
  const holds = (text: string) => deskFilter(text, reader)(kites);
  for (const text of [
    '',
    'muller',
    'list:"reading g"',
    'list:reading-gr has:notes -list:other',
    'tag:"to cite" author:bo -author:ada in:2031 -in:2030 title:kites',
    'tag:wi topic:wind-power',
    'has: list:',
    'tag:to has:note',
    '-is:unread wind',
    '"on',
    '-in:this week -in:"last year" -in:past 2 months',
    'kites -',
    'kites -"',
  ])
    expect(holds(text), text).toBe(true);
  for (const text of [
    'uller',
    'is:unread',
    'kites -tag:to-cite',
    'list:other',
    'has:code',
    'is:noted',
  ])
    expect(holds(text), text).toBe(false);
});

test('a kept record is read with care', () => {
  expect(recordFrom('{"id": "kites"}')).toBeNull();
  const fields = { id: 'kites', url: 'https://x.example/papers/kites/', title: 'On Kites' };
  const hostile = { ...fields, authors: ['Ada', 7], code: 'javascript:alert(1)', doi: 3 };
  expect(recordFrom(JSON.stringify(hostile))).toEqual({
    ...fields,
    abstract: '',
    authors: ['Ada'],
    editions: [],
    topics: [],
  });
});

test('a file of marks says before it is taken what it would change', () => {
  const known: Marks = { id: 'kites', fields: { saved: [true, 5], read: [false, 5] } };
  const edit = (id: string, field: string, value: boolean, at: number) => ({
    id,
    field,
    value,
    at,
  });
  const preview = (...edits: ReturnType<typeof edit>[]) =>
    previewOf(edits, new Map([['kites', known]]));
  expect(preview(edit('kites', 'saved', false, 4))).toEqual({ added: 0, changed: 0, kept: 1 });
  expect(preview(edit('kites', 'saved', true, 9))).toEqual({ added: 0, changed: 0, kept: 1 });
  expect(preview(edit('kites', 'read', true, 9), edit('hedges', 'saved', true, 1))).toEqual({
    added: 1,
    changed: 1,
    kept: 0,
  });
});
