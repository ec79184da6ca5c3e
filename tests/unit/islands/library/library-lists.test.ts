import { expect, test } from 'vitest';
import { previewOf } from '../../../../src/islands/library/BringIn.tsx';
import { libraryRow, markedPaper } from '../../../../src/islands/library/LibraryRow.tsx';
import { libraryListOf } from '../../../../src/islands/library/library-lists.ts';
import { referencesIn } from '../../../../src/islands/library/references.ts';
import { listColumns } from '../../../../src/islands/list/narrow.ts';
import { holderOf, narrowedHere } from '../../../../src/islands/list/own-list.ts';
import type { RowPaper } from '../../../../src/islands/PaperRow.tsx';
import { recordFrom } from '../../../../src/islands/reader/known-papers.ts';
import { type Marks, readerId } from '../../../../src/islands/reader/marks.ts';
import { noMarks } from '../../../../src/islands/reader/reader.ts';
import { bibtexOf } from '../../../../src/publish/citations/citations.ts';
import { fromAddress } from '../../../../src/search/query/address.ts';
import { lettersOf } from '../../../../src/text/fold.ts';

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

test('a paper of the library holds the words that stand in what the reader wrote of it, begun, too', () => {
  const holds = (query: string) =>
    holderOf(query)('On Müller’s Kites\nAda Quill\nAsk her of the kumquat.');
  for (const query of [
    'muller',
    'kumq',
    'kites ada',
    '"ask her" kites',
    'kites -wind',
    '',
    'kites -',
  ])
    expect(holds(query), query).toBe(true);
  for (const query of ['uller', 'kites wind', '"her ask"', 'kites -ada'])
    expect(holds(query), query).toBe(false);
});

test('where search cannot be had, a list of the library is filtered, counted and put in order by what is kept of its papers', () => {
  const paper = (id: string, title: string, code?: string) => {
    const record = {
      id,
      url: `https://x.example/${id}/`,
      title,
      abstract: '',
      editions: ['2031-05-02'],
      topics: ['wind'],
      votes: title.length,
    };
    return markedPaper(
      id,
      { title, note: '', record: { ...record, ...(code ? { code } : {}) } },
      noMarks,
    );
  };
  const papers = [
    paper('kites', 'On Kites', 'https://x.example/'),
    paper('hedges', 'Hedges, and Kites'),
    paper('gates', 'Gates'),
  ];
  const list = {
    columns: listColumns(papers),
    textOf: (id: string) => papers.find((one) => one.id === id)?.title ?? '',
  };
  const hidden = { ...noMarks, hidden: new Set(['hedges']) };
  const left = (address: string) =>
    narrowedHere(list.columns, list.textOf, fromAddress(new URLSearchParams(address)), hidden);
  expect(left('q=kites&sort=title').ids).toEqual(['hedges', 'kites']);
  expect(left('sort=votes').ids).toEqual(['hedges', 'kites', 'gates']);
  // Of one day: they stay as they were.
  expect(left('sort=date').ids).toEqual(['kites', 'hedges', 'gates']);
  expect(left('q=kites&has=code').ids).toEqual(['kites']);
  expect(left('').counts).toMatchObject({ topics: { wind: 3 }, has: { code: 1 } });
});

test('a paper of the library shows the day by which it is filtered and put in order, whenever it was published', () => {
  const record = {
    ...{ id: 'kites', url: 'https://x.example/kites/', title: 'On Kites', abstract: '' },
    ...{ published: '2030-10', editions: ['2031-05-02', '2031-06-04-late'], topics: [] },
  };
  const paper = markedPaper('kites', { title: '', note: '', record }, noMarks);
  const row = (shown?: RowPaper) =>
    libraryRow({
      ...{ paper, shown, reader: noMarks, list: libraryListOf(noMarks, ''), isGone: false },
      ...{ isChosen: false, onChoose: () => {} },
    });
  expect(row().paper.day).toBe('2031-06-04');
  expect(paper.edition).toBe('2031-06-04-late');
  // Search knows of an edition since its record was kept.
  expect(row({ id: 'kites', title: 'On Kites', day: '2031-07-01' }).paper.day).toBe('2031-07-01');
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
  // Settings are none of the papers, topics and lists of which a reader is told the number.
  expect(preview(edit(readerId, 'since', true, 9))).toEqual({ added: 0, changed: 0, kept: 0 });
  // But what is muted hides papers.
  expect(preview(edit(readerId, 'mutedauthor:Ada', true, 9)).added).toBe(1);
});
