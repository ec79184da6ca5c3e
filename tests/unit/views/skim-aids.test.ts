import { expect, test } from 'vitest';
import { skimAids } from '../../../src/views/skim-aids.ts';

const labels = (abstract: string) => skimAids(abstract).map(({ label }) => label);

test('a claim is the number with what it measures, in the words of the text', () => {
  expect(labels('We reach 84.2% top-1 accuracy on ImageNet-1K, at once.')).toEqual([
    '84.2% top-1 accuracy on ImageNet-1K',
  ]);
  expect(labels('It reduces memory by up to 40% and is 2.3× faster than before.')).toEqual([
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

test('a name is told by its letters, and shown once', () => {
  expect(
    labels('GateNet and GPT-4o pass GateQA1, as GPT-4o does; LLMs and F1 are no names.'),
  ).toEqual(['GateNet', 'GPT-4o', 'GateQA1']);
});

test('a word in capitals is a name only where a name stands', () => {
  expect(
    labels('We test on GATE, DOORS and the LOCKS dataset, with models like KEYS at hand.'),
  ).toEqual(['GATE', 'DOORS', 'LOCKS', 'KEYS']);
  expect(labels('Our GATES open DOOR systems and LOCK-based keys.')).toEqual([]);
});

test('an acronym that stands in brackets is no name', () => {
  expect(labels('We build GatE, a gate, and a rope of evil things (GatE).')).toEqual([]);
});

test('a name is whole, or not shown: a version or a maker’s suffix is part of it', () => {
  expect(
    labels('We beat InternGate-3, Gate-2.5-Pro-Thinking, Door3-ASR-0.6B and Lock K2.5 at once.'),
  ).toEqual(['InternGate-3', 'Gate-2.5-Pro-Thinking', 'Door3-ASR-0.6B', 'Lock K2.5']);
  expect(labels('Doors by Gate Sonnet 4.6 and LockUp-3.0-pro, after Table 3.')).toEqual([
    'Gate Sonnet 4.6',
    'LockUp-3.0-pro',
  ]);
  expect(labels('A GateNet-based door on S2V benchmarks and RAG-related datasets.')).toEqual([]);
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

test.each([
  ['It has a win rate of over 92% in 3D rooms.', 'win rate of over 92% in 3D rooms'],
  ['GateNet leads by 3 rooms, scoring 61.5% on GateBench.', 'scoring 61.5% on GateBench'],
  ['We raise mean Gate^4 from 0.42 to 0.62, as locks do.', 'raise mean Gate^4 from 0.42 to 0.62'],
  ['It reduces the bank of keys to 0.3% at once.', 'reduces the bank of keys to 0.3%'],
  ['We outperform it by 4.9% and 4.7% in recall.', 'outperform it by 4.9% and 4.7% in recall'],
  ['It improves the score by +10.83, and so on.', 'improves the score by +10.83'],
  ['It reduces keys by 50--90% at once.', 'reduces keys by 50--90%'],
  [
    'We improve speed by 1.6times to 3.8times over it.',
    'improve speed by 1.6times to 3.8times over it',
  ],
  ['It has a speedup of 1.3x ~ 1.7x on keys.', 'speedup of 1.3x ~ 1.7x on keys'],
  ['They gain (GateQA: +1.1%) at once.', 'GateQA: +1.1%'],
  ['It has a GateQA score of 0.89, at once.', 'GateQA score of 0.89'],
  ['It is 14x larger model size that costs.', '14x larger model size'],
  ['It brings 2x faster training on locks.', '2x faster training on locks'],
  ['It is 12% higher than before.', '12% higher than before'],
])('a claim is found however it is put: %s', (abstract, claim) => {
  expect(labels(abstract)).toContain(claim);
});

test.each([
  'It is 3x more likely to open.',
  'We go from room 3 to room 4.',
  'It raises the gate from 2 doors.',
  'It cuts the rope to 5 pieces.',
  'The score of 12 singers.',
  'See Fig. 3: -5 doors.',
])('what measures nothing, or would be cut in two, is no claim: %s', (abstract) => {
  expect(labels(abstract)).toEqual([]);
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
