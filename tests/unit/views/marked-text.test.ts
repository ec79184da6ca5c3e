import { expect, test } from 'vitest';
import { libraryPaperSchema } from '../../../src/schema.ts';
import { evidenceMarks, markedText } from '../../../src/views/marked-text.ts';
import type { SkimSpan } from '../../../src/views/skim/span.ts';
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
    'It is <span class="evidence aid-0">2x faster</span> on <span class="evidence aid-1">Kites</span>.',
  );
});

test('an aid and a topic’s evidence may overlap, and each keeps its own mark', () => {
  const evidence = { topics: ['gates'], evidence: { gates: ['velvet gates'] } };
  expect(marked('Use velvet gates 3x more.', ['gates 3x more'], evidence)).toBe(
    'Use <span class="evidence reason-0">velvet </span><span class="evidence aid-0"><span class="evidence reason-0">gates</span></span><span class="evidence aid-0"> 3x more</span>.',
  );
});

test('an aid that touches a formula marks the whole formula as it is typeset', () => {
  const abstract = 'It cuts 40\\% of $n^2$ steps.';
  const html = marked(abstract, ['40\\% of $n'], { math: [{ at: [16, 21], tex: 'n^2' }] });
  expect(html).toMatch(
    /<span class="evidence aid-0"><span class="math"[^>]*><math[\s\S]*<\/math><\/span><\/span> steps/,
  );
});

const long = 'velvet gates '.repeat(5000);
const gates = { topics: ['gates'], evidence: { gates: ['velvet gates'] } };

test('an endless abstract is shown whole, and its evidence marked in the first 20,000 characters only', () => {
  const html = marked(long, [], gates);
  expect(html.replace(/<\/?span[^>]*>/g, '')).toBe(long);
  expect(html.match(/<span class="evidence/g)).toHaveLength(
    Math.floor(20_000 / 'velvet gates '.length),
  );
});

test('overlapping phrases are cut into pieces that name the topics of each', () => {
  const marks = evidenceMarks('sparse attention here', ['a', 'b'], {
    a: ['sparse attention'],
    b: ['attention'],
  });
  expect(marks).toEqual([
    { at: [0, 7], topics: [0] },
    { at: [7, 16], topics: [0, 1] },
  ]);
});

test('evidence is marked in whole words only', () => {
  expect(evidenceMarks('AVERAGE RAG', ['a'], { a: ['RAG'] })).toEqual([
    { at: [8, 11], topics: [0] },
  ]);
});
