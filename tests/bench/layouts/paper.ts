/** A corpus's papers, and the strings that all layouts make of them. */
export interface Paper {
  arxivId: string;
  title: string;
  abstract: string;
  authors: string[];
  votes: number;
}

export interface Day {
  iso: string;
  papers: Paper[];
}

export type Layout = (day: Day) => string;

export function pair({ title, abstract }: Paper): string[] {
  return [oneLine(title), oneLine(abstract)];
}

export function address({ arxivId }: Paper): string {
  return `https://huggingface.co/papers/${arxivId}`;
}

export function arxivAddress({ arxivId }: Paper): string {
  return `https://arxiv.org/abs/${arxivId}`;
}

export function loginAddress({ arxivId }: Paper): string {
  return `https://huggingface.co/login?next=%2Fpapers%2F${arxivId}`;
}

export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `${indent}${word}`);
  }
  return lines.join('\n');
}

export function shown({ iso }: Day): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
}

/** As pages show it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
