import { expect, test } from 'vitest';
import { libraryPaperSchema } from '../../../src/schema.ts';
import { markedText } from '../../../src/views/paper-page.ts';
import type { SkimSpan } from '../../../src/views/skim-aids.ts';
import { inventedPaper } from '../papers/invented-paper.ts';

function marked(abstract: string, aids: string[], facts = {}): string {
  const paper = libraryPaperSchema.parse({ ...inventedPaper(), abstract, ...facts });
  const spans = aids.map((label): SkimSpan => {
    const start = abstract.indexOf(label);
    return { at: [start, start + label.length], kind: 'claim', label };
  });
  return markedText(paper, spans).abstract;
}

test('each skim aid is a mark in the text, by its number', () => {
  expect(marked('It is 2x faster on Kites.', ['2x faster', 'Kites'])).toBe(
    'It is <b class="a0">2x faster</b> on <b class="a1">Kites</b>.',
  );
});

test('an aid and a topic’s evidence may overlap, and each keeps its own mark', () => {
  const evidence = { topics: ['gates'], evidence: { gates: ['velvet gates'] } };
  expect(marked('Use velvet gates 3x more.', ['gates 3x more'], evidence)).toBe(
    'Use <b class="r0">velvet </b><b class="r0 a0">gates</b><b class="a0"> 3x more</b>.',
  );
});

test('an aid that touches a formula marks the whole formula as it is typeset', () => {
  const abstract = 'It cuts 40\\% of $n^2$ steps.';
  const html = marked(abstract, ['40\\% of $n'], { math: [{ at: [16, 21], tex: 'n^2' }] });
  expect(html).toMatch(
    /<b class="a0">40.*<span class="math"[^>]*><math[\s\S]*<\/math><\/span><\/b> steps/,
  );
});

const long = 'velvet gates '.repeat(5000);
const gates = { topics: ['gates'], evidence: { gates: ['velvet gates'] } };

test('an endless abstract is shown whole, and its evidence marked in the first 20,000 characters only', () => {
  const html = marked(long, [], gates);
  expect(html.replace(/<\/?b[^>]*>/g, '')).toBe(long);
  expect(html.match(/<b class="r0"/g)).toHaveLength(Math.floor(20_000 / 'velvet gates '.length));
});

test('overlapping phrases are cut into pieces that name the topics of each', () => {
  const evidence = { a: ['sparse attention'], b: ['attention', 'sparse attention here'] };
  expect(marked('Use sparse attention here.', [], { topics: ['a', 'b'], evidence })).toBe(
    'Use <b class="r0 r1">sparse attention</b><b class="r1"> here</b>.',
  );
});

test('pieces of one topic that touch are one mark', () => {
  const evidence = { a: ['sparse', 'sparse attention', 'attention'] };
  expect(marked('Use sparse attention.', [], { topics: ['a'], evidence })).toBe(
    'Use <b class="r0">sparse attention</b>.',
  );
});

test('evidence is marked in whole words only', () => {
  const evidence = { a: ['RAG'] };
  expect(marked('AVERAGE RAG', [], { topics: ['a'], evidence })).toBe(
    'AVERAGE <b class="r0">RAG</b>',
  );
});
