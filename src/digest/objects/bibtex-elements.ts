import { lineNumbers } from '../html.ts';
import { unaccented } from '../repair/accents.ts';
import type { JsonElement } from './json-elements.ts';

/** The entries of a BibTeX file as objects: `@article{key, title = {On Reeds}, …}`. */
export function bibtexEntries(text: string): JsonElement[] {
  const lineAt = lineNumbers(text);
  const starts = [
    ...text.matchAll(/^[ \t]*@(?!comment|string|preamble)[a-z]+\s*\{\s*[^,{}=\n]*,/gim),
  ];
  return starts.map((found, at) => {
    const from = found.index + found[0].length;
    const end = starts[at + 1]?.index ?? text.length;
    const { fields, to } = fieldsFrom(text, from, end);
    return { value: fields, lines: [lineAt(found.index) + 1, lineAt(to) + 1] };
  });
}

function fieldsFrom(text: string, from: number, end: number) {
  const fields: Record<string, string> = {};
  const name = /\s*([\w-]+)\s*=\s*/y;
  let to = from;
  for (;;) {
    name.lastIndex = to;
    const found = name.exec(text);
    if (!found?.[1] || name.lastIndex > end) return { fields, to };
    const { value, after } = valueAt(text, name.lastIndex, end);
    fields[found[1].toLowerCase()] = plain(value);
    to = after;
  }
}

/** `{…}`, `"…"` or a bare word, up to the comma behind it. */
function valueAt(text: string, from: number, end: number): { value: string; after: number } {
  const inQuotes = text[from] === '"';
  let depth = 0;
  let at = from;
  for (; at < end; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth < 0) break;
    else if (sign === ',' && depth === 0 && !(inQuotes && text[at - 1] !== '"')) break;
  }
  const value = text
    .slice(from, at)
    .trim()
    .replace(/^\{([\s\S]*)\}$|^"([\s\S]*)"$/, '$1$2');
  return { value, after: at + 1 };
}

/** Braces keep capitals, and are no text outside of mathematics. */
function plain(value: string): string {
  return value
    .replace(/\{(\$[^$]*\$)\}/g, '$1')
    .split(/(\$[^$]*\$)/)
    .map((part) => (part.startsWith('$') ? part : withoutBraces(withoutBraces(unaccented(part)))))
    .join('')
    .replace(/\s+/g, ' ');
}

/** `"{Reed}: {M}ud of \\emph{herons}"` → `"Reed: Mud of \\emph{herons}"` */
function withoutBraces(text: string): string {
  return text.replace(/(\\[a-zA-Z]+ ?)?(?<!\\)\{([^{}]*)\}/g, (all, command, inner) =>
    command ? all : inner,
  );
}
