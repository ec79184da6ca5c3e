import { expect, test } from 'vitest';
import { skimAids } from '../../../../src/papers/skim/skim-aids.ts';

const labels = (abstract: string) => skimAids(abstract).map(({ label }) => label);

test('a claim is the number with what it measures, in the words of the text', () => {
  expect(labels('We reach 84.2% top-1 accuracy on ImageNet-1K, at once.')).toEqual([
    '84.2% top-1 accuracy on ImageNet-1K',
  ]);
  expect(labels('GateNet reduces memory by up to 40% and is 2.3× faster than before.')).toEqual([
    'reduces memory by up to 40%',
    '2.3× faster than before',
  ]);
  expect(labels('It gets 1.78 FID on COCO.')).toEqual(['1.78 FID on COCO']);
});

test('a loss is never shown as a gain', () => {
  expect(labels('with less than 4.0% accuracy loss')).toEqual(['less than 4.0% accuracy loss']);
});

test('a number without a measure is not a claim', () => {
  expect(labels('We take 5% of 10 gates in 2024, for 3 times.')).toEqual([]);
});

test('an acronym comes with the expansion that the text gives', () => {
  expect(labels('We close query-driven gates (QDGs) with the gate of locks (GoL).')).toEqual([
    'QDGs: query-driven gates',
    'GoL: gate of locks',
  ]);
  expect(labels('Recent vision-language models (VLMs) are gates.')).toEqual([
    'VLMs: vision-language models',
  ]);
});

test('brackets that expand nothing are no acronyms', () => {
  expect(labels('Gates (ABC) and doors (see Fig. A) with keys (Key).')).toEqual([]);
});

test('data sets and models are named once, and only if they are known or said to be one', () => {
  expect(
    labels('GPT-4o on MMLU, GPT-4o on the GateQA1 benchmark, a CLIPPER on QA datasets.'),
  ).toEqual(['GPT-4o', 'MMLU', 'GateQA1']);
});

test('a name is whole, or not shown: a version or a maker’s suffix is part of it', () => {
  expect(
    labels('We beat InternVL-3, Gemini-2.5-Pro-Thinking, Qwen3-ASR-0.6B and Kimi K2.5 at once.'),
  ).toEqual(['InternVL-3', 'Gemini-2.5-Pro-Thinking', 'Qwen3-ASR-0.6B', 'Kimi K2.5']);
  expect(labels('A CLIP-based gate on S2V benchmarks and RAG-related datasets.')).toEqual([]);
});

test('a claim keeps its bound, its range and its whole measure, and loses a place that is cut', () => {
  expect(labels('Gates stay below 65% accuracy.')).toEqual(['below 65% accuracy']);
  expect(labels('It needs 15x to 7,000x fewer training tokens with ease.')).toEqual([
    '15x to 7,000x fewer training tokens',
  ]);
  expect(labels('Training improves recall from 40.1% to 52% on GateQA1.')).toEqual([
    'improves recall from 40.1% to 52% on GateQA1',
  ]);
  expect(labels('It has a 90% success rate in unseen, novel rooms.')).toEqual(['90% success rate']);
});

test('every span is a stretch of the text', () => {
  const text = 'Deep gates (DGs) improve recall by 3.5% on GSM8K.';
  for (const { at, kind, label } of skimAids(text)) {
    const words = text.slice(...at);
    expect(words).toBe(kind === 'acronym' ? 'Deep gates (DGs)' : label);
  }
});

test('an endless abstract is skimmed in its first 20,000 characters only', () => {
  const claim = 'It is 2x faster than Kites. ';
  expect(labels(claim + 'word and gate '.repeat(2000))).toHaveLength(1);
  expect(labels('word and gate '.repeat(2000) + claim)).toEqual([]);
});
