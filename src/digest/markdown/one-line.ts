/** A paper in one line: `- **On Reeds**: Marshes speak in reeds, …`. */
export interface OneLine {
  title: string;
  text: string;
}

const paper =
  /^\s*(?:[-*+•] +)?(?:\d{1,3}[.)] +)?(\*\*(?:[^*]|\*(?!\*)){4,300}\*\*|\[[^[\]]{4,300}\]\(\S{4,300}\))(?: ?[:：.]| [–—-]{1,2})? +(\S.{80,})$/;

/** Line → the paper that stands in it whole; none where a page has other titles, or one such line alone. */
export function oneLinePapers(lines: string[]): Map<string, OneLine> {
  const found = new Map<string, OneLine>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    const [, title = '', text = ''] = paper.exec(line) ?? [];
    if (text === '') continue;
    found.set(line, { title: title.replace(/:(?=\*\*$)/, ''), text });
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  // `**Abstract:** …` below title after title is a label.
  const papers = [...found].filter(([, { title }]) => counts.get(title) === 1);
  const labels = found.size - papers.length;
  return papers.length > 1 && labels === 0 ? new Map(papers) : new Map();
}
