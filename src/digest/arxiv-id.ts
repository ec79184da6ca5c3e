const newId = /^\d{4}\.\d{4,5}(?:v\d+)?$/;
const oldId = /^[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?$/;

/** `"2410.05434v2"` → `"2410.05434"`, `"astro-ph/0601001"` as it is; what is no arXiv id is undefined. */
export function arxivId(text: string): string | undefined {
  return newId.test(text) || oldId.test(text) ? text.replace(/v\d+$/, '') : undefined;
}

/** The id that an address of arXiv, Hugging Face or alphaXiv names. */
export function arxivIdInAddress(address: string): string | undefined {
  const path =
    /^https?:\/\/(?:www\.|export\.)?(?:arxiv\.org\/(?:abs|pdf|html)|huggingface\.co\/papers|alphaxiv\.org\/abs)\/([^?#]+)/.exec(
      address,
    )?.[1];
  return path ? arxivId(path.replace(/\.pdf$|\/$/, '')) : undefined;
}
