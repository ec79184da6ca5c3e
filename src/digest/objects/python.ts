/** Objects as Python prints them: which text begins so, as JSON, and what to save where they cannot be read back. */

/** `[{'title': …`, and what is told at once: `[('On Reeds', …`, `[Paper(title='On Reeds', …` */
const printed =
  /^[[(]?\s*(?:\{\s*(?:'[^'\n]{1,40}'\s*:|\d+\s*:\s*\{\s*')|(?<=[[(]\s*)\((['"])(?:(?!\1).)+\1,|(?:\w+\.)?[A-Z]\w*\((?=.*\b(?:abstract|summary)\b)(?:\[\(['"]|\w+=['"]))/;

export function isOfPython(start: string): boolean {
  return printed.test(start);
}

/** `{'title': {0: 'Reeds'}, 'venue': None, 'pages': (1, 9)}` → `{"title": {"0": "Reeds"}, "venue": null, "pages": [1, 9]}`; texts that go on in a further line are one. */
export function fromPython(lines: string[]): string {
  const inJson = (sign: string) => signs[sign] ?? (/^\d/.test(sign) ? `"${sign}"` : sign);
  return lines
    .join('\n')
    .replace(
      /(['"])((?:[^\\\n]|\\.)*?)(?:\1|$)|\b(?:None|True|False|nan|inf)\b|\d+(?=:)|[()]/gm,
      (part, quote, text = '') => (quote ? `"${text.replace(/\\.|"/g, inJson)}"` : inJson(part)),
    )
    .replace(/"(\n\s*)"/g, '$1');
}

const signs: Record<string, string> = {
  ...{ None: 'null', True: 'true', False: 'false', nan: 'NaN', inf: 'Infinity' },
  ...{ '(': '[', ')': ']' },
  ...{ '"': '\\"', "\\'": "'", '\\x': '\\u00' },
};

/** The first line, from 1, that ends within a string. */
export function openStringIn(lines: string[]): number | undefined {
  const isOpen = (line: string) => /['"]/.test(line.replace(/(['"])(?:[^\\]|\\.)*?\1/g, ''));
  return lines.findIndex(isOpen) + 1 || undefined;
}

export const dumpAsJson =
  'A program printed this, and what begins here cannot be read back: it is cut off, or holds a date, a set, an object of a class, tuples as papers, or a quote within a text; let the program write JSON, one list of objects, in Python with json.dump(papers, file, default=str), in JavaScript with JSON.stringify(papers).';
