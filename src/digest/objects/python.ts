/** Objects as Python prints them: which text begins so, as JSON, and what to save where they cannot be read back. */

/** `[{'title': …`, and what is told at once: `[('On Reeds', …`, `[Paper(title='On Reeds', …` */
const printed =
  /^[[(]?\s*(?:\{\s*(?:'[^'\n]{1,40}'\s*:|\d+\s*:\s*\{\s*')|(?<=[[(]\s*)\(['"]|[A-Z]\w*\((?:\[\(['"]|\w+=['"]))/;

export function isOfPython(start: string): boolean {
  return printed.test(start);
}

/** `{'title': 'Reeds', 'venue': None, 'pages': (1, 9)}` → `{"title": "Reeds", "venue": null, "pages": [1, 9]}` */
export function fromPython(line: string): string {
  const inJson = (sign: string) => signs[sign] ?? sign;
  return line.replace(
    /(['"])((?:[^\\]|\\.)*?)(?:\1|$)|\b(?:None|True|False)\b|[()]/g,
    (part, quote, text = '') => (quote ? `"${text.replace(/\\.|"/g, inJson)}"` : inJson(part)),
  );
}

const signs: Record<string, string> = {
  ...{ None: 'null', True: 'true', False: 'false', '(': '[', ')': ']' },
  ...{ '"': '\\"', "\\'": "'", '\\x': '\\u00' },
};

/** The first line, from 1, that ends within a string. */
export function openStringIn(lines: string[]): number | undefined {
  const isOpen = (line: string) => /['"]/.test(line.replace(/(['"])(?:[^\\]|\\.)*?\1/g, ''));
  return lines.findIndex(isOpen) + 1 || undefined;
}

export const dumpAsJson =
  'Python printed this, and what begins here cannot be read back: it is cut off, or holds a date, a set, an object of a class, tuples as papers, or a quote within a text; let Python write the file, with json.dump(papers, file, default=str) and a list of dicts as papers.';
