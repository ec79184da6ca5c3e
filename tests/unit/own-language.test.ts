import { expect, it } from 'vitest';
import { languageOf, ownLanguage } from '../../src/own-language.ts';

it.each([
  ['Quiet routing for loud experts', 'en', 'en'],
  ['Leise Wege für laute Köpfe', 'de', 'de'],
  ['基于 Transformer 的长文本摘要', 'en', 'zh'],
  ['大規模言語モデルによる要約', 'en', 'ja'],
  ['基於注意力的摘要', 'zh-TW', 'zh-TW'],
  ['대규모 언어 모델', 'ja', 'ko'],
  ['نماذج لغوية كبيرة', 'fa', 'fa'],
  ['Большие языковые модели', 'uk', 'uk'],
  ['Quiet routing for loud experts', 'zh', 'en'],
  ['On α-entmax and β-VAEs', 'en', 'en'],
  ['2048', 'de', 'de'],
])('tells the language of "%s" on a site in %s: %s', (text, usual, language) => {
  expect(languageOf(text, usual)).toBe(language);
});

it('names the language and the direction only where they differ from the page', () => {
  expect(ownLanguage('Quiet routing')).toEqual({});
  expect(ownLanguage('قراءة هادئة')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(ownLanguage('<b>静かな</b>道')).toEqual({ lang: 'ja' });
});
