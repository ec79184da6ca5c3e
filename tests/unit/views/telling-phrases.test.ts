import { expect, it } from 'vitest';
import { tellingPhrases } from '../../../src/views/telling-phrases.ts';

it('tells a phrase once, in the form in which it stands first', () => {
  expect(tellingPhrases(['Velvet', 'sparse gates', 'velvet', 'sparse gate'], 'Looms')).toEqual([
    'Velvet',
    'sparse gates',
  ]);
});

it('tells no phrase that stands within another one', () => {
  expect(tellingPhrases(['Gates', 'velvet gates', 'velvet'], 'Looms')).toEqual(['velvet gates']);
  expect(tellingPhrases(['gate', 'gated velvets'], 'Looms')).toEqual(['gated velvets']);
});

it('tells no word that papers of all kinds use, but the topic’s own', () => {
  expect(tellingPhrases(['insights', 'shuttle', 'layers'], 'Looms')).toEqual(['shuttle']);
  expect(tellingPhrases(['insights', 'shuttle', 'layers'], 'Layers')).toEqual([
    'shuttle',
    'layers',
  ]);
});

it('tells what there is where nothing is telling', () => {
  expect(tellingPhrases(['insights', 'layers'], 'Looms')).toEqual(['insights', 'layers']);
  expect(tellingPhrases(['in context'], 'Looms')).toEqual(['in context']);
});
