/** A text of a page, in the language of this build. */
import * as words from '#words';
import { type attributeMarks, type PageText, translatable } from './messages-in-html.ts';
import { textOf } from './page-text.ts';

export function inWords(text: PageText): string {
  return textOf(text, words);
}

/** An attribute that says a text, with the data by which a browser says it in another language. */
export function attribute(name: keyof typeof attributeMarks, text: PageText) {
  return { [name]: inWords(text), ...translatable(text, name) };
}
