import { wordsAt } from '../../text/words.ts';

/** What a reader who pastes a reference, or asks as of a librarian, wants found. */
export function essenceOf(asked: string): string {
  // Letters of full width, ligatures and letters with loose accents are as others.
  const text = asked.normalize('NFKC');
  return withoutFrame(withoutFurniture(titleInRecord(text) ?? text));
}

/** The title in a record of BibTeX or RIS: `@article{ada2024, title={On {G}ates}}` → `On Gates`; null: it is none. */
function titleInRecord(text: string): string | null {
  const bibtex = /^\s*@\w+\s*\{/.test(text);
  const [, title] = (bibtex ? bibtexTitle : /^TY {2}- .*?^T[I1] {2}- (.*?)$/ms).exec(text) ?? [];
  const bare = title
    ?.replace(/\\[a-z]+(?=\W)|[{}$]/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  // One that is still being typed.
  if (!bare) return null;
  const [id = ''] = /\b\d{4}\.\d{4,5}\b/.exec(text.replace(title ?? '', '')) ?? [];
  return `${bare} ${id}`;
}

const bibtexTitle = /[\s,{]title\s*=\s*[{"](.*?)[}"]\s*(?:,\s*(?:\w+\s*=|\})|\}?\s*$)/is;

const category =
  '(?:(?:cs|eess|stat|math|econ|physics|astro-ph|cond-mat|nlin|q-bio|q-fin)\\.[A-Za-z-]{2,}|hep-\\w+|quant-ph|gr-qc|math-ph)';
/** `[cs.CL]`, `(cs.CV, stat.ML)` */
const categories = new RegExp(`[[(]${category}(?:[,;]\\s*${category})*[\\])]`, 'g');

/** What references hold besides names and title: `et al., 2024`, `(2024)`, `arXiv preprint`, `[cs.CL]`. */
function withoutFurniture(text: string): string {
  const bare = text
    .replace(/\bet\.?\s+al\b\.?,?(?:\s*\(?(?:19|20)\d\d[a-z]?\)?[,.:]?(?=\s|$))?/gi, ' ')
    .replace(/(?<=\S\s*)\((?:19|20)\d\d[a-z]?\)[.,:]?(?=\s+\S)/g, ' ')
    .replace(/\barxiv preprint\b/gi, ' ')
    .replace(categories, ' ')
    .replace(/\bIn (?:Proceedings|Proc\.) of\b/g, ' ');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}

const frame = new Set(
  (
    'please can you show find give list search look looking for up me us all any some the a recent latest new newest ' +
    'are is there what which who i want need am paper papers article articles publication publications preprint ' +
    'preprints work works research by from about on of regarding concerning that discuss wrote written authored published'
  ).split(' '),
);
const framed = /^(?:papers?|articles?|publications?|preprints?|wrote|written|authored)$/;

/** `papers by Ada Quill` → `Ada Quill`; `velvet gates paper` → `velvet gates`; `"papers"` and all else as it is. */
function withoutFrame(text: string): string {
  // Beyond a line it is no question.
  const words = text.length > 200 ? [] : wordsAt(text);
  const first = words.findIndex(({ word }) => !frame.has(word));
  const isAsked = words.slice(0, Math.max(0, first)).some(({ word }) => framed.test(word));
  const start = isAsked ? (words[first]?.start ?? 0) : 0;
  // A minus or quotation mark before what is left stays with it.
  const signs = /["“”-]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const kept = /["“”:]/.test(text.slice(0, start - signs)) ? 0 : start - signs;
  const [before, last] = words.slice(-2);
  const isLast =
    last && before && before.start >= kept && /^(?:papers?|articles?)$/.test(last.word);
  const end = isLast && /^[?.!\s]*$/.test(text.slice(last.end)) && !named.has(before.word);
  return text.slice(kept, end ? before.end : text.length);
}

/** Kinds of paper whose name says so. */
const named = new Set(['position', 'white', 'a', 'an', 'the', 'this', 'per', 'from', 'of', 'on']);
