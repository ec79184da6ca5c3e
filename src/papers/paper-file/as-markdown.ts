/** Plain text as Markdown that renders to that text and to nothing else: `"a_b <i>"` → `"a\_b \<i\>"`. */
export function asMarkdown(text: string): string {
  return text
    .replace(/[\\`*_~[\]<>&|$]/g, '\\$&')
    .replace(invisible, asReference)
    .replace(atStart, '\\$&')
    .replace(numberAtStart, '$1\\$2')
    .replace(/^[ \t]+|[ \t]+$/g, asReference);
}

// Line ends would split the paragraph; C0 controls are lost or refused on the way.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go.
const invisible = /[\x01-\x08\n-\x1f\x7f]/g;

// Alone on a line, or before a space, they open headings, lists, rules and tables.
const atStart = /^[#+=:-]/;
const numberAtStart = /^(\d{1,9})([.)])/;

function asReference(signs: string): string {
  return [...signs].map((sign) => `&#${sign.codePointAt(0)};`).join('');
}
