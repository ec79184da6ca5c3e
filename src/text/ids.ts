/** What is an arXiv id, with its version or still being typed; which addresses name one; the DOI in a field (arXiv's own is none), and its address. */

const newId = /^\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}$/;
/** Before April 2007: `astro-ph/0601001`, `math.GT/0601001`. */
const oldId = /^[a-z-]+(?:\.[A-Z]{2})?\/\d{7}$/;
/** The beginning of an id, while it is being typed into a search box. */
const begunId = /^\d{2}(?:0[1-9]|1[0-2])\.\d{1,5}$/;

/** An arXiv id without its version: `"2410.05434v2"` → `"2410.05434"`; undefined for other text. */
export function arxivId(text: string): string | undefined {
  const id = text.replace(/v\d+$/, '');
  return newId.test(id) || oldId.test(id) ? id : undefined;
}

/** The year that an arXiv id begins with: `"2106.10648"` → `"2021"`, `"math.GT/9912001"` → `"1999"` */
export function arxivYear(id: string | undefined): string | undefined {
  const year = /^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d{2})\d{2}/.exec(id ?? '')?.[1];
  // arXiv began in 1991.
  return year && (year < '91' ? `20${year}` : `19${year}`);
}

/** The id in an address of arXiv, Hugging Face, alphaXiv, or arXiv’s DOI. The address of another host does not say which paper a digest means. */
export function arxivIdInAddress(address: string): string | undefined {
  const path =
    /^(?:https?:\/\/(?:www\.|export\.)?(?:arxiv\.org\/(?:abs|pdf|html)|huggingface\.co\/papers|alphaxiv\.org\/abs)\/|(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?)?10\.48550\/arxiv\.)([^?#]+)/i.exec(
      address,
    )?.[1];
  return path ? arxivId(path.replace(/\.pdf$|\/$/, '')) : undefined;
}

/** The pattern of an arXiv id with or without its version, as a part of longer patterns. */
export const anArxivId = String.raw`\d{4}\.\d{4,5}(?:v\d+)?`;

/** The id that a text names: `"arXiv preprint arXiv:2508.01234v2, 2025"` → `"2508.01234"` */
export function arxivIdNamed(text: string): string | undefined {
  return arxivId(named.exec(text)?.[1] ?? '');
}

const named = new RegExp(`\\barXiv: ?(${anArxivId})(?!\\d)`, 'i');

/** The arXiv id that a word of a query is, whole or begun, in any host’s address: `"[arXiv:2406.14880v2]"` → `"2406.14880"` */
export function arxivIdInQuery(word: string): string | undefined {
  const bare = word
    .replace(/[?#].*$/, '')
    .replace(/^[[("']+/, '')
    .replace(/[/,;.)\]]+$/, '')
    .replace(/\.pdf$/i, '')
    .replace(/v\d+$/i, '')
    .replace(/^.*arxiv[:.](?!org)/i, '')
    .replace(/^https?:\/\/(?:[\w-]+\.)*arxiv\.org\/\w+\//i, '')
    .replace(/^(?:https?:\/\/)?[\w.-]+\.[a-z]+\/(?:\S*\/)?(?=\d{4}\.)/i, '');
  return begunId.test(bare) || oldId.test(bare) ? bare : undefined;
}

/** The first arXiv id of a running text: `"eprint={2406.14880},"` → `"2406.14880"`. */
export function arxivIdInText(text: string): string | undefined {
  return text.match(/\b\d{4}\.\d{4,5}\b/g)?.find((id) => newId.test(id));
}

/** The first DOI of a field that is not arXiv’s: `"10.1234/reeds.1; …"`, `"doi:10.1234/reeds.1"` → `"10.1234/reeds.1"` */
export function doiIn(text: string): string | undefined {
  return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.(?!48550\/)\d+\/[^\s;,]+)/i.exec(
    text.trim(),
  )?.[1];
}

/** The DOI in an address of doi.org or of a publisher: `"https://www.example.org/doi/abs/10.1234/reeds.1"` → `"10.1234/reeds.1"` */
export function doiInAddress(address: string): string | undefined {
  const path = /^https?:\/\/(?:(?:dx\.)?doi\.org|[^/]+\/doi(?:\/[a-z]+)?)\/(10\.\d[^?#]*)/i.exec(
    address,
  )?.[1];
  const [, nature] = /\/\/www\.nature\.com\/articles\/([\w-]+)/.exec(address) ?? [];
  return nature ? `10.1038/${nature}` : path && doiIn(path);
}

/** The DOI in the path of a paper's own address, of whatever publisher: `"https://www.biorxiv.org/content/10.1101/2025.08.01v1.full"` → `"10.1101/2025.08.01"` */
export function doiInOwnAddress(address: string): string | undefined {
  const [, host = '', doi = ''] =
    /^https?:\/\/(?:www\.)?([^/?#]+)\/(?:[^?#]*?\/|[^?#]*\?id=)?(10\.\d{4,9}\/[^?#&]+)/i.exec(
      address.replace(/%2F/gi, '/'),
    ) ?? [];
  if (doi === '' || /doi\.org$/i.test(host) || ofData.test(host)) return doiInAddress(address);
  const version = /^(?:bio|med)rxiv\.org$/i.test(host) ? /v\d+(?:[./][\w.+-]+)?$/ : '';
  return doiIn(doi.replace(version, '').replace(/\.pdf$|\/(?:full|abstract|pdf|meta|html)?$/i, ''));
}

const ofData = /(?:figshare|zenodo|dryad|mendeley|github|huggingface)\.\w+$/i;

/** Whether an address is of a paper's page or file, at arXiv, a publisher, or an archive. */
export function leadsToPaper(address: string): boolean {
  return (
    (arxivIdInAddress(address) ?? doiInOwnAddress(address)) !== undefined || ofPaper.test(address)
  );
}

const ofPaper =
  /^https?:\/\/(?:[\w-]+\.)*(?:(?:bio|med)rxiv\.org\/c|openreview\.net\/(?:forum|pdf)\?|semanticscholar\.org\/paper\/.|aclanthology\.org\/[\w.-]*\d|proceedings\.mlr\.press\/v\d+\/.|openaccess\.thecvf\.com\/content|ssrn\.com\/.*abstract(?:_?id)?=|dl\.acm\.org\/doi\/|ieeexplore\.ieee\.org\/(?:abstract\/)?document\/\d|isca-archive\.org\/.+\d|link\.springer\.com\/(?:article|chapter|content)\/|sciencedirect\.com\/science\/article|jmlr\.org\/papers\/v\d|(?:papers|proceedings)\.(?:nips\.cc|neurips\.cc|mlsys\.org)\/paper|pubmed\.ncbi\.nlm\.nih\.gov\/\d)/i;

export function arxivAddress(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}

/** `"10.1234/a<b>"` → `"https://doi.org/10.1234/a%3Cb%3E"` */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi)}`;
}
