import { expect, it } from 'vitest';
import { shownPhrases } from '../../../src/views/paper-page.ts';

it('shows a phrase once, in the form in which it stands first', () => {
  expect(shownPhrases(['Velvet', 'sparse gates', 'velvet', 'sparse gate'], 'Looms')).toEqual([
    'Velvet',
    'sparse gates',
  ]);
});

it('shows no phrase that is part of another one', () => {
  expect(shownPhrases(['Gates', 'velvet gates', 'velvet'], 'Looms')).toEqual(['velvet gates']);
  expect(shownPhrases(['gate', 'gated velvets'], 'Looms')).toEqual(['gated velvets']);
});

it('shows one spelling of a phrase', () => {
  expect(shownPhrases(['box-kites', 'boxkites', 'Box Kites'], 'Looms')).toEqual(['box-kites']);
});

it('shows no word that papers of all kinds use, but the topic’s own', () => {
  expect(shownPhrases(['insights', 'shuttle', 'layers'], 'Looms')).toEqual(['shuttle']);
  expect(shownPhrases(['insights', 'shuttle', 'layers'], 'Layers')).toEqual(['shuttle', 'layers']);
});

it('shows what there is where no phrase is specific', () => {
  expect(shownPhrases(['insights', 'layers'], 'Looms')).toEqual(['insights', 'layers']);
  expect(shownPhrases(['in context'], 'Looms')).toEqual(['in context']);
});
