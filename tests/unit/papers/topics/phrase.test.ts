import { describe, expect, test } from 'vitest';
import { faultOf, formOf, phraseMatcher } from '../../../../src/papers/topics/phrase-matcher.ts';
import { sentencesOf, wordingOf } from '../../../../src/papers/topics/words.ts';

const found = (phrase: string, text: string) => {
  const { wordOf, match } = phraseMatcher([phrase]);
  const finds: string[] = [];
  for (const sentence of sentencesOf(text, wordOf))
    match(sentence.words, (_, first, last) => finds.push(wordingOf(sentence, first, last)));
  return finds;
};

describe('a phrase is found', () => {
  test.each([
    ['box kite', 'BOX Kites', 'BOX Kites'],
    ['visualization', 'two visualisations', 'visualisations'],
    ['pre-flight check', 'a preflight check', 'preflight check'],
    ['pre-flight check', 'a pre-flight check', 'pre-flight check'],
    ['pre-flight check', 'a pre flight check', 'pre flight check'],
    ['glid*', 'it glides', 'glides'],
    ['*Sail', 'our KiteSail', 'KiteSail'],
    ['box|delta kite', 'a delta kite', 'delta kite'],
    ['KITE', 'ten KITEs', 'KITEs'],
    ['#x', '40x', '40x'],
    ['reduc* ~ drag', 'reduces nearly all drag', 'reduces nearly all drag'],
    [
      'we build ~~ kite',
      'we build a light, red and very cheap kite',
      'we build a light, red and very cheap kite',
    ],
    ['theory', 'the theories', 'theories'],
    [
      'reduc* ~ drag ~ sail',
      'reduce the drag of it. Reduced drag on a sail',
      'Reduced drag on a sail',
    ],
  ])('%s in "%s"', (phrase, text, evidence) => {
    expect(found(phrase, text)).toEqual([evidence]);
  });
});

describe('a phrase is not found', () => {
  test.each([
    ['box kite', 'a box. Kites fly', 'across the end of a sentence'],
    ['KITE', 'a kite', 'in small letters, when it is written in capitals'],
    ['kite', 'kiteboard', 'as a part of a word'],
    ['reduc* ~ drag', 'reduces a b c d drag', 'over more than three words'],
  ])('%s in "%s": %s', (phrase, text) => {
    expect(found(phrase, text)).toEqual([]);
  });
});

test('British and American verbs have one form; a word that only ends like one keeps its own', () => {
  expect(['organised', 'recognising', 'optimiser', 'synthesise'].map(formOf)).toEqual([
    'organized',
    'recognizing',
    'optimizer',
    'synthesize',
  ]);
  for (const word of ['promising', 'compromise', 'treatise', 'supervised', 'precise', 'denoising'])
    expect(formOf(word)).toBe(word);
});

test('a phrase that cannot be read is explained', () => {
  expect(faultOf('box kite')).toBeUndefined();
  expect(faultOf('box/kite')).toContain('"/"');
  expect(faultOf('~ kite')).toContain('between');
  expect(faultOf('k')).toContain('two letters');
  expect(faultOf('*-Sail')).toContain('any word');
});
