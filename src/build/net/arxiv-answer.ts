/** What the arXiv API says of a paper. */
export interface ArxivEntry {
  arxivId: string;
  title: string;
  authors: string[];
  /** The day of its first version. */
  published: string;
  /** The primary one first. */
  categories: string[];
}

/** Reads the Atom feed that the arXiv API answers with; entries that it uses for errors are left out. */
export function readArxivAnswer(atom: string): ArxivEntry[] {
  return [...atom.matchAll(/<entry\b[^>]*>([\s\S]*?)<\/entry>/g)].flatMap(([, entry = '']) =>
    entryOf(entry),
  );
}

function entryOf(entry: string): ArxivEntry[] {
  const address = textIn(entry, 'id')[0] ?? '';
  const arxivId = /\/abs\/(.+?)(?:v\d+)?$/.exec(address)?.[1];
  const [title] = textIn(entry, 'title');
  const [published = ''] = textIn(entry, 'published');
  if (arxivId === undefined || title === undefined) return [];
  const terms = [...entry.matchAll(/<(arxiv:primary_)?category\b[^>]*\bterm="([^"]+)"/g)];
  const primaryFirst = terms.toSorted(([, a = ''], [, b = '']) => b.length - a.length);
  return [
    {
      arxivId,
      title,
      authors: textIn(entry, 'name'),
      published: published.slice(0, 10),
      categories: [...new Set(primaryFirst.map(([, , term = '']) => term))],
    },
  ];
}

function textIn(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, text = '']) => plain(text),
  );
}

const entities = new Map(Object.entries({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }));

function plain(xml: string): string {
  return xml
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
      if (hex || decimal)
        return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
      return entities.get(name) ?? all;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
