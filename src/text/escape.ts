/** Escapes text for XML and HTML (without control characters), JSON for HTML, and cells of CSV that a spreadsheet would run; and the other way. */

/** Text for XML or HTML, in elements and in attributes with double quotes; drops the control characters that XML forbids. */
export function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (character) => entities[character] ?? character)
  );
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Decodes an attribute or text of HTML that Astro or a browser has written. `"a &amp; b &#34;"` → `'a & b "'` */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (entity, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (characters[name] ?? entity),
  );
}

const characters: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** JSON for a `<script>` element, which `</script>` or `<!--` in a text would end. */
export function jsonInHtml(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A cell that a spreadsheet would run as a formula (OWASP's list), with any apostrophes before it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell of a CSV file that no spreadsheet runs: an apostrophe at its start marks it as text. `"=1+1"` → `"'=1+1"` */
export function asCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The other way: `"'=1+1"` → `"=1+1"` */
export function cellText(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
