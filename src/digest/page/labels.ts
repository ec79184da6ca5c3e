/** `Abstract: …` below unmarked titles, several labels in one line; the word `Abstract` glued to a text; texts such as "No abstract available.". */
import { shown, singleSpaced } from '../spaces.ts';
import { speaksOfItself } from './likeness.ts';
import type { PageLine } from './page-line.ts';
import { beforeLabel, words } from './words.ts';

const abstractLabel = new RegExp(
  `^${beforeLabel}(?:${words.abstract})(?: ?[:：.]| [-–—] |—) *(?=\\S)`,
  'i',
);

/** `"Summary: Marshes …"` → `"Marshes …"`, and so with `AbstractMarshes …` of journals; `Abstract Meaning` is a name. */
export function withoutAbstractLabel(text: string): string {
  return withoutAbstractWord(text.replace(abstractLabel, ''));
}

/** `"Abstract Marshes speak …"` → `"Marshes speak …"` */
export function withoutAbstractWord(text: string): string {
  return text.replace(gluedLabel, '').replace(openingWord, '');
}

/** As Crossref and OpenAlex have it: `Abstract Marshes speak …`, but not `Abstract Meaning Representation …` or `Abstract Interpretation is …`. Of 88,434 abstracts ten begin with the word, each before a small letter. */
const openingWord =
  /^(?:Abstract|ABSTRACT|(?:Original|Full|English) [Aa]bstract)\s+(?!(?:Algebra|Argumentation|Art|Concepts?|Data|Domains?|Games?|Interpretation|Knowledge|Machines?|Meaning|Models?|Reasoning|Representations?|Rewriting|State|Syntax|Thinking|Visual|Wikipedia|Words?)\b)(?=[\p{Lu}\d])/u;

const gluedLabel =
  /^(?:(?:Abstract|ABSTRACT)(?=\p{Lu}\p{Ll})|(?:Abstract|ABSTRACT|Summary|SUMMARY)\s+(?=(?:We|The|There|In|This|These|Our|Here|An?|To|For|With|As|It|While|Although|Objectives?|Aims?|Background|Introduction|Purpose|Motivation)\b))/u;

/** What feeds of arXiv, Elsevier, Nature and the RSC say before an abstract, or instead of one: `Publication date: May 2026 Source: Reeds, Volume 9 Author(s): A. Heron` */
export function withoutCitation(abstract: string): string {
  return abstract.replace(citation, '').replace(machineSummary, 'TLDR: ');
}

/** `🤖 AI Summary (Click to expand) …` of bots: a summary under a button. */
const machineSummary =
  /^[^\p{L}\p{N}]{0,4}(?:AI|GPT|LLM)[- ](?:generated )?(?:summary|overview|TL;?DR)\b[^\p{L}\p{N}]{0,4}(?:click to (?:expand|view|show)[^\p{L}\p{N}]{0,4})?(?=\S)/iu;

const citation = new RegExp(
  [
    'arXiv:\\S+ Announce Type: [\\w-]+\\s+(?:Abstract: )?',
    '(?:TLDR: )?Publication date: .{3,40}?\\s+Source: .*',
    '(?:TLDR: )?[^.;]{3,80}, Published online: \\d{1,2} \\w+ \\d{4}; doi: ?10\\.\\S+\\s*',
    '(?:\\p{Lu}[\\w&]*\\.? ){1,6}?\\p{Lu}?[\\w&.]*, \\d{4}, (?:Advance Article|Accepted Manuscript|[\\d,–-]+)\\n[^\\n]*\\n',
  ]
    .map((line) => `^${line}`)
    .join('|'),
  'su',
);

/** `"No abstract available. See the full text."`, `"[Not available]"`, `"N/A"`, `"（摘要生成失败）"`, `"TLDR: Failed to generate summary"` */
export function statesLack(abstract: string): boolean {
  const text = abstract.trim().replace(/^TLDR: /, '');
  const width = text.length + (text.match(/[\u3000-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
  const isSentence = /\p{L}[.!?。！？]$/u.test(text) || speaksOfItself(text);
  return (width < shortest && !isSentence) || lack.test(text) || placeAlone.test(text);
}

/** Of 88,429 abstracts five have fewer letters and no sentence, such as `aaa` and `ICLR 2026`. */
const shortest = 25;

const noun = `(?:${words.abstract}|TL;?DR|总结|總結|요약)`;
/** What else programs fail to make. */
const made = `(?:${noun}|translation|翻译|翻譯)`;
const making =
  '(?:creat|extract|fetch|find|generat|get|load|obtain|produc|retriev|summari[sz]|translat)';
const absent =
  '(?:available|fetched|found|provided|given|listed|supplied|yet|verfügbar|vorhanden|disponi\\p{L}+)';
const lack = new RegExp(
  [
    `(?:this \\p{L}+ has )?(?:(?:no|without|missing|empty|keine?|aucune?|sin|sem) |暂无|无|無|没有)${noun}(?: (?:is |was )?${absent})*(?:$|[.。!;:)\\]]| (?:for|by|from|in|on|at)\\b.{0,40}$)`,
    `(?:the |this |an? )?(?:\\p{L}+ )?${made} ?(?:(?:is|was|could|generation|currently|生成|获取|생성) ?)*(?:(?:not|nicht|non|no|não) (?:\\p{L}+ )?(?:be )?(?:${absent}|${making})|unavailable|missing|empty|failed|available (?:via|from|on|at)|失败|に失敗|暂无|缺失|为空|不可用|なし|이? ?없|실패)(?![a-z-]).{0,80}$`,
    `(?:error\\W+)?(?:(?:failed|unable) to ${making}|(?:could not|cannot) ${making}|(?:an )?error (?:occurred while )?${making}ing)\\p{L}*\\b.{0,20} (?:the )?${made}`,
    '(?:(?:un|not )?(?:available|found|provided)|generation failed|n\\W?a|none|tb[ad]|coming soon|letters? to the editor|editorial(?: material)?)\\W*$',
    'this (?:corrects|retracts|updates) the article\\b.{0,80}$',
    '$',
  ]
    .map((line) => `^\\W*(?:${line})`)
    .join('|'),
  'iu',
);

/** `A. Heron, B. Otter Reeds, vol. 9, pp. 12`: who wrote it and where it stands, in no sentence. */
const placeAlone =
  /^(?=.{0,500}$)(?!.*\p{Ll}{3}[.!?] \p{Lu}\p{Ll}+ \p{Ll})(?:TLDR: )?.+, (?:vol\. ?\d+, ?)?(?:no\. ?\d+, ?)?pp\. ?\d[\d–-]*\.?$/su;

/** Abstracts below titles without a label, which may have one: `Abstract: …`. A sentence in short and keywords right above one are left out. */
export function withoutAbstractLabels(page: PageLine[]): PageLine[] {
  const labelled = page.filter(({ text }) => abstractLabel.test(text.trim()));
  if (labelled.length === 0) return page;
  return page.map((line, at) => {
    const text = line.text.trim();
    const above = page[at - 1];
    const below = leads.test(text) ? page.slice(at + 1, at + 4) : [];
    if (abstractLabel.test(below.find((next) => !leads.test(next.text.trim()))?.text.trim() ?? ''))
      return { ...line, text: '', blank: true };
    // In the middle of a text the word is the text's own.
    const alone =
      !above ||
      above.blank ||
      above.heading ||
      leads.test(above.text.trim()) ||
      /^\s*https?:\S+\s*$/.test(above.text);
    const long = text.length > 100 || page[at + 1]?.blank === false;
    const opens = abstractLabel.test(text) && (labelled.length > 1 || (alone && long));
    return opens ? { ...line, text: withoutAbstractLabel(text) } : line;
  });
}

const leads = /^(?:TL;?DR|Keywords) ?:/i;

const labels = `${words.authors}|Upvotes?|Votes|Comments|Published(?: on)?|Date|Categories|Subjects?|Tags|Keywords|Links?|URL|PDF|arXiv(?: ID)?|Code|GitHub|Project(?: page)?|Submitted by|Organi[sz]ation|Affiliations?|Venue|TL;?DR`;
const opening = new RegExp(`^(?:${labels}) ?: *\\S`, 'i');
const text = new RegExp(`(?:^| )(?:[-–|·] )?(?=(?:${words.abstract}) ?: *\\S)`, 'i');
const between = new RegExp(`(?:[,;]|(?<=[a-z]{2})\\.)?(?: [-–|·])? (?=(?:${labels}) ?: *\\S)`, 'i');
const addressAfter =
  / (?=(?:Link|Code|PDF|URL|GitHub|arXiv|Project(?: page)?|Paper) ?: ?https?:\S+$)/i;

/** A feed of arXiv, whose abstract may end in an address. */
const announced = /^arXiv:\S+ Announce Type: /;

/** `"Authors: A. Heron Upvotes: 52 Summary: Marshes …"` → a part for each label; other lines stay whole. */
export function labelledParts(line: string): string[] {
  if (!opening.test(line) || announced.test(line)) return [line];
  const single = singleSpaced(line);
  const found = text.exec(single);
  if (!found) return [line];
  const facts = single.slice(0, found.index).split(between);
  const abstract = single.slice(found.index + found[0].length).split(addressAfter);
  return [...facts, ...abstract].map((part) => part.trim()).filter((part) => part !== '');
}

/** A page whose papers' facts and abstracts stand in one line, with each in a line of its own. */
export function withPartsApart(page: PageLine[]): PageLine[] {
  return page.flatMap((line) => {
    if (line.heading || !line.text.includes(':')) return [line];
    const parts = labelledParts(shown(line.text));
    if (parts.length === 1) return [line];
    return parts.map((part, at) => ({ ...line, text: part, links: at === 0 ? line.links : [] }));
  });
}
