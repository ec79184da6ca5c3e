/** Escapes text for Markdown, with formulas as TeX. */
import type { MathSpan } from '../schema.ts';

/** Text as Markdown that renders to itself: `"a_b <i>"` → `"a\_b \<i\>"`; addresses stay links, formulas become `$x^2$`. */
export function asMarkdown(text: string, math: MathSpan[] = []): string {
  let end = 0;
  const parts = math.flatMap(({ at: [from, to], tex }) => {
    const before = linked(text.slice(end, from));
    end = to;
    return [before, `$${tex.trim()}$`];
  });
  return [...parts, linked(text.slice(end))]
    .join('')
    .replace(atStart, '\\$&')
    .replace(numberAtStart, '$1\\$2')
    .replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, asReference);
}

// An address that an autolink <…> takes unescaped, without the punctuation that ends a sentence.
const address = /(https?:\/\/[\w/.~?#=&%:+,!-]*[\w/=])/;

// A bare address would become a link with the backslashes in it.
const bareLink = /:(?=\/\/)|(?<=www)\.|@/gi;

// Line ends would split the paragraph.
const lineEnd = /[\n\r]/g;

// At the start of a line these begin headings, lists, rules and tables.
const atStart = /^[#+=:-]/;
const numberAtStart = /^(\d{1,9})([.)])/;

function linked(text: string): string {
  return text
    .split(address)
    .map((part, at) => (at % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_~[\]<>&|$]/g, '\\$&')
    .replace(bareLink, '\\$&')
    .replace(lineEnd, asReference);
}

function asReference(signs: string): string {
  return [...signs].map((sign) => `&#${sign.codePointAt(0)};`).join('');
}
