const number = /^(\d{2})(\d{2})\.\d{1,5}$/;
const before2007 = /^[a-z-]+(?:\.[A-Z]{2})?\/\d{7}$/;

/**
 * The arXiv id that a word is: bare, with `arXiv:` or a version, or at the end of an address, whoever's
 * it is (arxiv.org, huggingface.co/papers, a DOI). `"arXiv:2406.14880v2"` → `"2406.14880"`; else null.
 */
export function arxivId(word: string): string | null {
  const bare = word
    .replace(/[?#].*$/, '')
    .replace(/^[[("']+/, '')
    .replace(/[/,;.)\]]+$/, '')
    .replace(/\.pdf$/i, '')
    .replace(/v\d+$/i, '')
    .replace(/^.*arxiv[:.](?!org)/i, '')
    .replace(/^https?:\/\/(?:[\w-]+\.)*arxiv\.org\/\w+\//i, '')
    .replace(/^(?:https?:\/\/)?[\w.-]+\.[a-z]+\/(?:\S*\/)?(?=\d{4}\.)/i, '');
  const [, , month] = number.exec(bare) ?? [];
  if (month) return Number(month) >= 1 && Number(month) <= 12 ? bare : null;
  return before2007.test(bare) ? bare : null;
}
