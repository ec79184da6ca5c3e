/** `Abstract: …` below unmarked titles, several labels in one line; the word `Abstract` glued to a text; texts such as "No abstract available.". */
import { tally } from '../../text/tally.ts';
import type { Sent } from '../received.ts';
import { shown, singleSpaced } from '../spaces.ts';
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
  const text = abstract.trim().replace(/^(?:TLDR: )?[^\p{L}\p{N}]*/u, '');
  return [lack, unsaid].some((sign) => sign.test(text)) || placeAlone.test(abstract.trim());
}

const noun = '(?:abstract|summary|translation|TL;?DR)';
const absent = '(?:available|fetched|found|provided|given|listed|supplied|yet)';
const made = '(?:creat|extract|fetch|generat|load|obtain|produc|retriev|translat)';
const lack = new RegExp(
  `^(?:${[
    `(?:no|without|missing|empty) (?:abstract|summary)(?: (?:is |was )?${absent})*(?: (?:by|from|in|for(?: this)?) \\p{L}+)?`,
    `(?:the |this |an |AI )*${noun} (?:(?:is|was|currently|generation) )*(?:unavailable|missing|empty|failed|not (?:yet )?${absent}|available (?:via|from|on|at))(?: (?:at this time|\\p{L}+ API|yet|for this \\w+|from (?:the )?\\w+))?`,
    `(?:failed to ${made}e?|could not ${made}e?|unable to ${made}e?|(?:an )?error (?:occurred while )?${made}ing) (?:the |a |an )?${noun}`,
    '(?:API|HTTP) error(?: \\d{3})?|error code: \\d{3}(?: - .*)?',
    'Zusammenfassung (?:ist )?nicht verfügbar|keine Zusammenfassung (?:verfügbar|vorhanden)',
    'résumé (?:non |in)disponible|impossible de générer le résumé|(?:resumen|resumo) (?:no|não) (?:disponible|disponível)',
    '(?:no se pudo generar|não foi possível gerar) (?:el|o) (?:resumen|resumo)',
    '(?:无法|未能)(?:生成|获取)(?:摘要|总结)|要約(?:を|が)(?:生成|取得)できません(?:でした)?',
    '(?:暂无|无)(?:摘要|总结)|(?:摘要|总结|翻译)(?:为空|(?:生成|获取)?失败|不可用|缺失)(?:，请.{0,20})?',
    '要約(?:の)?生成に失敗(?:しました)?|要約(?:は)?(?:ありません|なし)|(?:초록|요약)이? ?(?:없습니다|없음|생성 실패)',
  ].join('|')})(?: ?[.。!;:()（）\\]*]|$)`,
  'iu',
);
const unsaid =
  /^(?:unavailable|not (?:available|found|provided)|n\/?a|nan|none|null|undefined|tba|暂无|letters? to the editor|editorial(?: material)?|digital library|international audience|this (?:corrects|retracts|updates) the article\b.{0,80})?[^\p{L}\p{N}]*$/iu;

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

const places = 'Links?|URL|PDF|Code|GitHub|Project(?: page)?';
const facts = `${words.authors}|Upvotes?|Votes|Comments|Published(?: on)?|Date|Categories|Subjects?|Tags|Keywords|arXiv(?: ID)?|Submitted by|Organi[sz]ation|Affiliations?|Venue|Journal|TL;?DR`;
const labels = `${facts}|${places}`;
const colon = '(?:\\*\\*)? ?[:：](?:\\*\\*)? *';
const labelled = (names: string, value = '\\S') => `(?:\\*\\*)?(?:${names})${colon}${value}`;
const opening = new RegExp(`^${labelled(labels)}`, 'i');
const titled = new RegExp(`^(?:${beforeLabel}|\\d{1,3}[.)] )${labelled(words.title)}`, 'i');
const text = new RegExp(`(?:^|[ ；。，｜|])(?:[-–|·] )?(?=${labelled(words.abstract)})`, 'i');
const sign = '(?:[；。，｜|]|(?:[,;；]|(?<=[a-z]{2})\\.)?(?: [-–|·])? )';
const between = (names: string) =>
  new RegExp(`${sign}(?=${labelled(names)})(?<=[:：][^:：]*)`, 'i');
const known = between(labels);
const address = '(?:https?:\\S+|\\[[^[\\]]*\\]\\(https?:\\S+\\))';
const addressAfter = new RegExp(
  `(?:(?<=[。；]) ?| )(?=${labelled(`${places}|arXiv|Paper|\\p{Lo}{2,6}`, `${address}$`)})`,
  'iu',
);

/** A feed of arXiv, whose abstract may end in an address. */
const announced = /^arXiv:\S+ Announce Type: /;

/** `"Authors: A. Heron Upvotes: 52 Summary: Marshes …"` → a part for each label; other lines stay whole. */
export function labelledParts(line: string): string[] {
  return opening.test(line) && !announced.test(line) ? partsOf(line, known) : [line];
}

function partsOf(line: string, ends: RegExp): string[] {
  const single = singleSpaced(line);
  const found = text.exec(single);
  if (!found) return [line];
  const stated = single.slice(0, found.index).split(ends);
  const abstract = single.slice(found.index + found[0].length).split(addressAfter);
  return [...stated, ...abstract].map((part) => part.trim()).filter((part) => part !== '');
}

/** A page whose papers' facts and abstracts stand in one line, with each in a line of its own. */
export function withPartsApart(page: PageLine[]): PageLine[] {
  return page.flatMap((line) => {
    const parts = line.heading ? [] : labelledParts(shown(line.text));
    if (parts.length < 2) return [line];
    return parts.map((part, at) => ({ ...line, text: part, links: at === 0 ? line.links : [] }));
  });
}

/** A list with a title and an abstract in each line, both labelled, with each in a line of its own; `from`: where each stood, undefined for another list. */
export function withTitlesApart(lines: string[]): Pick<Sent, 'lines' | 'from'> {
  const own = lines.filter((line) => titled.test(line));
  const ends = between(labelsOf(own));
  const parts = lines.map((line) => (titled.test(line) ? partsOf(line, ends) : [line]));
  const whole = parts.filter(([, ...below]) => below.some((part) => part.length > shortest)).length;
  if (whole < 2 || whole * 2 < own.length) return { lines, from: undefined };
  const from = parts.flatMap((own, at) => own.map((): [number, number] => [at, at]));
  return { lines: parts.flat(), from };
}

/** Letters of an abstract with its label. */
const shortest = 80;

/** What may stand behind a title: known labels, and those of most lines. */
function labelsOf(lines: string[]): string {
  const counts = tally(lines.flatMap((line) => [...new Set(line.match(named))]));
  const common = [...counts].flatMap(([name, count]) =>
    count * 2 > lines.length && !isPlace.test(name) ? name : [],
  );
  return [facts, `(?:${places})${ofPlace}`, ...common].join('|');
}

/** All that stands between a sign and a colon, or a word before a number. */
const named =
  /(?:(?<=[；。，;|｜·*] ?)\p{L}[\p{L} ]{1,24}(?=(?:\*\*)? ?[:：](?!\/\/))|(?<= )\p{L}{2,}(?=[:：] ?\d))/gu;

/** Titles have places, too: `The Missing Link: Herons and Reeds`. */
const isPlace = new RegExp(`^(?:${places})$`, 'i');
const ofPlace = `(?=${colon}(?:${address}|\\S+(?=$| [-–|·]| \\S+ ?[:：])))`;
