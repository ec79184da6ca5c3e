/** COinS of a preprint or a document, which a list's row can tell. Apart from `coins.ts`, which is too much for a list's script. */

interface RowFacts {
  title: string;
  /** Of the paper's page. */
  url: string;
  /** As reference managers read them: `Ann Lee`, `van der Berg, Jan`. */
  authors: string[];
  arxivId?: string | undefined;
  /** If not arXiv's own. */
  doi?: string | undefined;
  /** `2024-06-21`, or a part of it. */
  published?: string | undefined;
}

export function coinsOfRow({ title, url, authors, arxivId, doi, published }: RowFacts): string {
  // arXiv registers this DOI for every paper it holds.
  const registered = doi ?? (arxivId && `10.48550/arXiv.${arxivId}`);
  return coinsOf([
    ['rft_id', arxivId ? `https://arxiv.org/abs/${arxivId}` : url],
    ['rft_id', registered && `info:doi/${registered}`],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', arxivId ? 'preprint' : 'document'],
    ['rft.title', title],
    ...authors.map((name): Field => ['rft.au', name]),
    ['rft.date', published],
  ]);
}

export type Field = [name: string, value: string | undefined];

/** Fields without a value are left out. Only what would be misread is escaped: the rest then compresses against the list's own words. */
export function coinsOf(fields: Field[]): string {
  return [['ctx_ver', 'Z39.88-2004'], ...fields]
    .filter(([, value]) => value)
    .map(([name, value = '']) => `${name}=${value.replace(/[%&+#=]/g, encodeURIComponent)}`)
    .join('&');
}
