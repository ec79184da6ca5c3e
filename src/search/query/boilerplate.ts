/** What is left out of a pasted reference or a question (`which papers discuss`); `papers` beside a time; `but not diffusion`. */
import { wordsAt, wordsOf } from '../../text/words.ts';
import { limits } from '../tuning.ts';
import { patternsOf, queryLanguages } from './query-patterns.ts';

/** Whether a title says so: `Gates without Robots`, `Robots-Free Gates`, `Tell Me About Gates`. */
type IsTitled = (words: string[]) => boolean;

/** What a reference or sentence looks for: `Quill et al., 2024, Velvet Gates` → `Quill Velvet Gates` */
export function withoutBoilerplate(typed: string, isTitled: IsTitled = () => false): string {
  // `n²` is `n^2`, as is the `n2` of a copied `O(n²)`; full-width letters, ligatures and combining accents become plain letters; TeX's upright ones are as typed.
  const raised = typed.replace(/(?<=[\p{L}\p{N})])[⁰¹²³⁴-⁹]+|(?<=\bO\([A-Za-z])\d(?=\))/gu, '^$&');
  const text = raised.normalize('NFKC').replace(/\\(?:mathrm|text)(?![a-z])|[{}$]/g, '');
  return withoutFrame(withoutReferenceMarks(text), isTitled);
}

/** Whether words ask for papers of any kind: `what papers`. */
export function isFrameAlone(words: readonly string[]): boolean {
  return (
    words.every((word) => frame.has(word) || papers.has(word)) &&
    words.some((word) => ofAnyKind.test(word) || papers.has(word))
  );
}

/**
 * `video generation but not diffusion` → `video generation`, and `diffusion` as what is excluded; `without glass or lamps` excludes both,
 * in titles alone, as does `but not`, which puts papers later that mention it.
 */
export function exclusionIn(text: string, isTitled: IsTitled): Exclusion {
  // A longer one was pasted.
  const isShort = text.split(/\s+/).length <= limits.tokensWithOperators;
  const found = (isShort ? exclusions : []).flatMap(({ pattern, field }) => {
    const { rest: before = '', words = '' } = pattern.exec(text)?.groups ?? {};
    const rest = before.replace(/[\s,]+(?:and|but)$/i, '');
    const each = words.split(between).map((one) => one.replace(aroundExcluded, ''));
    const excluded = each.filter((one) => !namesNothing.test(one));
    const isOther = withAndWithout.test(before) || (!field && saysNotItself.test(before));
    return rest && !isOther && excluded.length > 0 ? [{ rest, excluded, field }] : [];
  });
  const [last] = found.sort((a, b) => b.rest.length - a.rest.length);
  if (!last) return { wanted: text, excluded: [], minus: '' };
  const { rest, excluded, field } = last;
  const before = exclusionIn(rest, isTitled);
  const said = wordsOf(text.replace(rest, ''));
  // Of `without the robots`, titles say "without robots", or "robots-free".
  const doesWithout = said.includes('without') || said.includes('no');
  const isNamed = (one: string) =>
    isTitled([...said.slice(0, 1), ...wordsOf(one)]) ||
    (doesWithout && isTitled([...wordsOf(one), 'free']));
  const out = isTitled(said) ? [] : excluded.filter((one) => !isNamed(one));
  if (out.length === 0) return { ...before, wanted: text.replace(rest, () => before.wanted) };
  return {
    wanted: before.wanted,
    excluded: [...before.excluded, ...out],
    minus: [before.minus, ...out.map((one) => `-${field}"${one}"`)].join(' '),
  };
}

type Exclusion = { wanted: string; excluded: string[]; minus: string };

const smallWords =
  '(?:(?:about|on|with|by|using|for|from|in|of|the|a|an|any|such|extra|additional)\\s+)*';
const or = '\\s(?:or|nor|oder|noch|أو|ولا)\\s';
/** Of `glass or with lamps` lamps are wanted. */
const separator = `${or}(?!(?:with|using|for|mit|für)\\s)`;
const between = new RegExp(separator, 'i');
/** Each of three words at most: in a title it goes on. */
const some = `${smallWords}[^\\s,;:.?!"“”()]{3,}(?:(?!${or})\\s[^\\s,;:.?!"“”()]+){0,2}`;
const words = `${some}(?:${separator}${some}){0,2}`;
const paperWords = queryLanguages.map(({ queryWords }) => queryWords.papers).join('|');
/** `the medical ones`, `of the medical papers`, `robots and` before what else is excluded; "position papers" are a kind of their own. */
const aroundExcluded = new RegExp(
  `^${smallWords}|\\s(?:ones|and|or|nor|but|und|oder|aber|أو|و)$|(?<=^of\\s+the\\s.*)\\s(?:${paperWords})$`,
  'gi',
);
const withAndWithout = /(?:^|\s)with\s+and$/i;
/** Before "not" that excludes nothing: `that do not forget`, `learn to not forget`. */
const saysNotItself =
  /(?:^|\s)(?:am|are|be|been|being|is|was|were|do|does|did|can|could|may|might|must|need|shall|should|will|would|has|have|had|to|or|if|whether|why|when|how|what)$/i;
const namesNothing = new RegExp(
  `^(?:(?:just|only|merely|even|yet|always|necessarily|enough|so|too|very)(?:\\s.*)?|ones?|${paperWords})?$`,
  'i',
);
const exclusions = queryLanguages.flatMap(({ queryWords }) => [
  ...patternsOf(queryWords.butNot, { words }).map((pattern) => ({ pattern, field: '' })),
  ...patternsOf(queryWords.without, { words }).map((pattern) => ({ pattern, field: 'title:' })),
]);

const category =
  '(?:(?:cs|eess|stat|math|econ|physics|astro-ph|cond-mat|nlin|q-bio|q-fin)\\.[A-Za-z-]{2,}|hep-\\w+|quant-ph|gr-qc|math-ph)';
/** `[cs.CL]`, `(cs.CV, stat.ML)` */
const categories = new RegExp(`[[(]${category}(?:[,;]\\s*${category})*[\\])]`, 'g');

/** Takes out all of a reference but names and title: `et al., 2024`, `(2024)`, `arXiv preprint`, `[cs.CL]`. */
function withoutReferenceMarks(text: string): string {
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
    'are is was were there tell everything what which who i want need am paper papers article articles publication publications preprint ' +
    'preprints work works research by from about on of regarding concerning that discuss wrote written authored published'
  ).split(' '),
);
const papers = new Set(paperWords.split('|'));
const ofAnyKind =
  /^(?:papers?|articles?|publications?|preprints?|what|which|all|any|everything|new|latest|newest|recent)$/;
const framed =
  /\b(?:papers?|articles?|publications?|preprints?|wrote|written|authored|there(?: any)? (?:works?|research)|tell (?:me|us) about)\b/;

/** `papers by Ada Quill` → `Ada Quill`; `velvet gates paper` → `velvet gates`; `"papers"` and all else as it is. */
function withoutFrame(text: string, isTitled: IsTitled): string {
  // Longer texts are no questions.
  const words = text.length > 200 ? [] : wordsAt(text);
  const said = words.map(({ word }) => word);
  const first = said.findIndex((word) => !frame.has(word));
  const isFrame = framed.test(said.slice(0, Math.max(0, first)).join(' '));
  const start = isFrame && !isTitled(said) ? (words[first]?.start ?? 0) : 0;
  // A minus or quotation mark before what is left stays with it.
  const signs = /["“”-]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const kept = /["“”:]/.test(text.slice(0, start - signs)) ? 0 : start - signs;
  const [telling, last] = words.slice(-2);
  const isLast =
    last && telling && telling.start >= kept && /^(?:papers?|articles?)$/.test(last.word);
  const end = isLast && /^[?.!\s]*$/.test(text.slice(last.end)) && !named.has(telling.word);
  return text.slice(kept, end ? telling.end : text.length);
}

/** Words that form a name with "paper": "position paper". */
const named = new Set(['position', 'white', 'a', 'an', 'the', 'this', 'per', 'from', 'of', 'on']);
