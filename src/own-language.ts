/** The language of a paper's own text, where it is another than the interface's. */
import { language } from '#words';
import { remembered } from './memoised.ts';
import { languages, site } from './site.ts';

/** `lang` and `dir` of a text that is not in the page’s language; always, where a browser may translate the page. */
export function ownLanguage(text: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const lang = languageOf(text, site.language);
  const dir = directionOf(lang);
  return {
    ...(lang === language.code && languages.length < 2 ? {} : { lang }),
    ...(dir === language.direction && languages.length < 2 ? {} : { dir }),
  };
}

/** Scripts, and the language that most papers in them have. Japanese first, since it has Chinese characters, too. */
const scripts: [code: string, letters: RegExp, language: string][] = [
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  ['Kore', /\p{Script=Hangul}/gu, 'ko'],
  ['Hans', /\p{Script=Han}/gu, 'zh'],
  ['Arab', /\p{Script=Arabic}/gu, 'ar'],
  ['Hebr', /\p{Script=Hebrew}/gu, 'he'],
  ['Cyrl', /\p{Script=Cyrillic}/gu, 'ru'],
  ['Grek', /\p{Script=Greek}/gu, 'el'],
  ['Thai', /\p{Script=Thai}/gu, 'th'],
  ['Deva', /\p{Script=Devanagari}/gu, 'hi'],
  ['Latn', /\p{Script=Latin}/gu, 'en'],
];

/** The language by script: `usual`, unless most of the text is in a script that it is not written in. */
export function languageOf(text: string, usual: string): string {
  const said = text.replace(/<[^>]*>/g, '');
  if (isWrittenIn(usual, 'Latn') && !foreign.test(said)) return usual;
  const latin = count(said, /\p{Script=Latin}/gu);
  // A Chinese character says as much as three letters; a few letters of mathematics say nothing.
  const [code, , language] = scripts.find(([, letters]) => 3 * count(said, letters) > latin) ?? [];
  return !code || !language || isWrittenIn(usual, code) ? usual : language;
}

/** A letter that is not Latin. */
const foreign = /[^\p{sc=Latin}\P{L}]/u;

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** Of a language; Intl takes long to tell it. */
const scriptOf = remembered((language) => new Intl.Locale(language).maximize().script ?? '');

function isWrittenIn(usual: string, script: string): boolean {
  const own = scriptOf(usual);
  return own === script || (own === 'Hant' && script === 'Hans');
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';
}
