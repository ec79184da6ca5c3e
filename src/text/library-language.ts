/** The papers’ language (`site.yaml`). In the browser Vite puts its own file here: one stemmer (`compile/bundles.ts`). */
import { site } from '../site.ts';
import * as ar from './languages/ar.ts';
import * as de from './languages/de.ts';
import * as en from './languages/en.ts';
import * as es from './languages/es.ts';
import * as fr from './languages/fr.ts';
import * as other from './languages/other.ts';
import * as pt from './languages/pt.ts';
import * as ru from './languages/ru.ts';

interface Language {
  /** A folded word without its ending. */
  stem: (word: string) => string;
  /** Whether titles and phrases of topics are compared by stem, too; in English, stems are equal for words that mean different things. */
  hasManyEndings: boolean;
  /** In addition to the English ones, which count in all libraries. */
  functionWords: string;
  /** Words with which abstracts speak about the paper itself ("propose"), in addition to the English ones. */
  aboutItself: string;
}

const languages = new Map<string, Language>(Object.entries({ ar, de, en, es, fr, pt, ru }));

export const { stem, hasManyEndings, functionWords, aboutItself }: Language =
  languages.get(site.language.split('-')[0] ?? '') ?? other;
