/**
 * The paper that the page of an older id sends its readers on to; null where a page sends nobody on.
 * `<meta http-equiv="refresh" content="0;url=/papers/on-kites/">`, `/papers/` → `"on-kites"`
 */
export function movedTo(html: string, papers: string): string | null {
  const [, address = ''] = /<meta http-equiv="refresh" content="\d+;url=([^"]+)">/.exec(html) ?? [];
  const [id, end] = address.startsWith(papers) ? address.slice(papers.length).split('/') : [];
  return id && end === '' ? id : null;
}
