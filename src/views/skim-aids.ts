/**
 * "At a glance": which aids are kept, at most 16, never overlapping; acronyms with their long forms; which numbers are claims (`2.3× faster`, `an
 * accuracy of 84.2%`), which words names of models and data sets, by how they are written; how much of an abstract is read for marks and aids (20,000
 * letters).
 */
import { acronymsIn } from '../text/acronyms.ts';

/** As many as styles/reasons.css can tell apart. */
const most = 16;

/** Numbers claimed, acronyms, names, in the order of the text, never overlapping; precision goes before recall. */
export function skimAids(abstract: string): SkimSpan[] {
  const text = abstract.slice(0, readingLength);
  const chosen: SkimSpan[] = [];
  for (const span of [...claims(text), ...acronyms(text), ...namedThings(text)]) {
    if (!chosen.some(({ at }) => at[0] < span.at[1] && span.at[0] < at[1])) chosen.push(span);
  }
  return chosen.sort((a, b) => a.at[0] - b.at[0]).slice(0, most);
}

/** Each acronym where it is defined first, with its expansion: `"query embedding (QE)"`. */
function acronyms(abstract: string): SkimSpan[] {
  const seen = new Set<string>();
  return acronymsIn(abstract)
    .filter(({ short }) => !seen.has(short) && seen.add(short))
    .map(({ short, long, at }) => ({ at, kind: 'acronym', label: `${short}: ${long}` }));
}

/** A stretch of an abstract that helps to skim it: UTF-16 offsets `[start, end)`. */
export interface SkimSpan {
  at: [number, number];
  kind: 'claim' | 'acronym' | 'name';
  /** What is shown for it: the words of a claim or name, the expansion of an acronym. */
  label: string;
}

/** Characters of an abstract that are searched: ten times the longest real one. A broken digest may give megabytes. */
export const readingLength = 20_000;

/** Numbers that the paper claims: a number with a unit, tied to what was measured. */
function claims(abstract: string): SkimSpan[] {
  if (!/\d/.test(abstract)) return [];
  return patterns
    .flatMap((pattern) => [...abstract.matchAll(pattern)])
    .map((match): SkimSpan => {
      const words = withoutTornPlace(match[0], abstract.slice(match.index + match[0].length));
      return { at: [match.index, match.index + words.length], kind: 'claim', label: words };
    })
    .sort((a, b) => b.label.length - a.label.length);
}

/** `"90% success rate in unseen"`, where `", novel rooms"` follows: the place would be cut, so it is left out. */
function withoutTornPlace(words: string, rest: string): string {
  const torn = /^,\s[a-z]/.test(rest)
    ? words.replace(/\s(?:in|on|over|of|for|than)\s(?:the\s)?[a-z-]+$/, '')
    : words;
  return torn.replace(/[\s,;:]+$/, '');
}

const number = String.raw`(?<![\w.$^-]|\d,)[+-]?\d[\d,]*(?:\.\d+)?`;
const range = String.raw`(?:\s?(?:\\?%|[×x]|times)?\s?(?:–|--?|to|~)\s?\d[\d,]*(?:\.\d+)?)?`;
const percent = String.raw`(?:\s?\\?%|\s(?:percentage\s)?points?\b|\spercent\b|\spp\b|\sdB\b)`;
const times = String.raw`(?:\s?[×x](?![\w×])|-?\s?times\b|-?fold\b)`;
const amount = `${number}${range}(?:${percent}|${times})`;
const hedge = String.raw`(?:(?:up\sto|as\smuch\sas|at\sleast|at\smost|more\sthan|less\sthan|fewer\sthan|over|above|below|under|only|just|nearly|almost|close\sto|about|around|approximately|roughly|an?\saverage\s(?:of)?|a\smargin\sof)\s)?`;
/** `"4.96% and 4.72%"`: one amount for each thing measured; a bare number with a sign is an amount too. */
const signed = String.raw`\+\d[\d,]*(?:\.\d+)?(?![\w%]|\.\d|\s?\\?%)`;
const amounts = String.raw`${hedge}(?:${amount}|${signed})(?:(?:,\s(?:and\s)?|\sand\s)${hedge}${amount})*`;
/** `"from 40% to 52%"`, `"from 0.42 to 0.62"`, `"from 8K to 128K"` */
const bare = String.raw`${number}(?:${percent}|${times}|[KMB]\b)?(?![\w.]*\d)`;
const fromTo = `${bare}\\sto\\s${bare}`;
const quality = `(?:absolute|relative|average|overall|mean|[Mm]acro|[Mm]icro|top-1|top-5|zero-shot|end-to-end|attack|task|win|test|classification|state-of-the-art|inference|training|execution|success|computational|parameter|memory)`;
/** Words that begin another part of the sentence. */
const ends = `(?:and|or|but|while|with|which|that|by|to|of|on|in|at|over|under|from|via|than|as|is|are|was|were|compared|relative|without|within|when|where|across|for|during|using|against|between|respectively)`;
/** Nouns, in spite of their ending. */
const doing = `(?:training|decoding|rendering|sampling|processing|prefilling|pre-?training|fine-?tuning|computing|reasoning)\\b`;
const noun = String.raw`(?!${ends}\b|(?!${doing})\w+(?:ing|ed|ly)\b)[\w-]+`;
/** `"2.3× faster"`, `"14× larger model size"`; not the half of `"3× more likely"` or `"2× more accurate"`. */
const compared = String.raw`(?:faster|slower|smaller|larger|cheaper|longer|shorter|lighter)(?:\s${noun}){0,2}|(?:fewer|higher|lower|better|worse|less|more|greater)(?:\s(?!\w+ly\b)${noun}(?:\s${noun}){0,2}|(?=\s(?:than|in)\b))`;
const score = String.raw`(?:accuracy|precision|recall|(?:success|win|winning|error|hit|resolve|pass|solve|completion|acceptance|refusal|detection)\srates?|F1(?:[\s-]scores?)?|mIoU|mAP|AP|AUC|AUROC|BLEU|FID|PSNR|SSIM|WER|pass@\d+)`;
const result = String.raw`(?:(?:accuracy|performance)\s(?:improvements?|gains?|increases?|boosts?|drops?|loss|degradation|decreases?|reductions?)|${score}|improvements?|reductions?|increases?|decreases?|gains?|speed-?ups?|acceleration|savings?|throughput|latency|compression|${compared})`;
const word = String.raw`[\w@+/-]+(?:\.\d[\w-]*)*`;
const place = String.raw`(?:\s(?:on|in|over|of|than|for)\s(?:the\s)?${word}(?:[\s-](?!${ends}\b)${word}){0,3})?`;
const improves = String.raw`\b(?:improv|reduc|outperform|surpass|increas|decreas|lower|boost|exceed|cut|speed|accelerat|sav|enhanc|rais|reductions?\sin)(?:e?s?|ed|ing|ting|s)\b(?:(?!\s(?:and|but|while)\s)[^.;:()]){0,70}?`;

const patterns = [
  // "65% increase in structural adherence", "2.3× faster than …", "84.2% top-1 accuracy on …"
  new RegExp(`${hedge}${amount}\\s(?:${quality}\\s){0,2}${result}\\b${place}`, 'g'),
  // "an accuracy of 84.2% on …", "a speedup of 3×"
  new RegExp(
    `\\b(?:${quality}\\s){0,2}${result}\\s(?:rate\\s|score\\s)?of\\s${amounts}${place}`,
    'g',
  ),
  // "an F1 score of 0.91 on …", "a GateBench score of 0.89"
  new RegExp(
    `\\b(?:(?:${quality}\\s){0,2}${score}|(?<![\\w-])(?=[A-Z][\\w-]*?[A-Z\\d])[\\w-]+\\sscore)\\sof\\s${hedge}${number}(?!${percent}|[\\w%]|\\.\\d|-)(?:\\s(?:on|for)\\s(?:the\\s)?[A-Z][\\w-]+)?`,
    'g',
  ),
  // "reduces memory by 40%", "outperforms … by up to 3.2 points", "improves recall from 40% to 52%"
  new RegExp(`${improves}\\s(?:by\\s${amounts}|from\\s${fromTo})${place}`, 'g'),
  // "reduces the memory bank to 0.3%"
  new RegExp(
    `\\b(?:reduc|increas|rais|lower|cut|boost)(?:e?s|ed|ing|ting)\\b(?:(?!\\s(?:and|but|while|from)\\s)[^.;:()\\d]){0,50}?\\sto\\s${hedge}${number}${percent}`,
    'g',
  ),
  // "achieves 92.3% on GSM8K", "scoring 61% and 70% on …"
  new RegExp(
    `\\b(?:achiev|reach|attain|obtain|scor)(?:e|es|ed|ing|s)?\\s(?:an?\\s)?${hedge}${number}${percent}\\s(?:on|in)\\s(?:the\\s)?[A-Z]${word}`,
    'g',
  ),
  // "GateBench: +1.5%"
  new RegExp(`(?<![\\w-])[A-Z][\\w-]+:\\s?[+-]\\d[\\d,]*(?:\\.\\d+)?${percent}`, 'g'),
  // "1.78 FID on ImageNet"
  new RegExp(
    `${number}\\s(?:FID|mIoU|mAP|PSNR|BLEU|AUROC|F1|AP)\\b(?:\\s(?:on|for)\\s(?:the\\s)?[A-Z][\\w-]+(?:\\s\\d+×\\d+)?)?`,
    'g',
  ),
];

/** Names, by their letters ("GateNet", "GSM8K"), a version ("Gate 3.5"), or capitals ("on MMLU,"); not by a list, which would grow old. */
function namedThings(abstract: string): SkimSpan[] {
  const first = new Map<string, SkimSpan>();
  for (const { 0: name, index } of abstract.matchAll(names)) {
    if (first.has(name) || isGeneral.test(name) || isAcronym(name, abstract)) continue;
    first.set(name, { at: [index, index + name.length], kind: 'name', label: name });
  }
  return [...first.values()];
}

/** `"mixture of gates (MoG)"` */
function isAcronym(name: string, abstract: string): boolean {
  return !/\d/.test(name) && abstract.includes(`(${name})`);
}

const start = String.raw`(?<![\w@./$\\{^-])`;
/** What may follow a name after a hyphen or a stop: `-7B`, `-1K`, `.5`, `-Pro`, `-mini`. */
const version = String.raw`(?:[-.](?:\d\w*|[A-Z]\w*)|-(?:mini|base|large|small|tiny|turbo|pro|flash|instruct|preview|bench|eval|hard|lite|plus))*`;
/** `"CLIP-based"` and `"Gate/Lock"` are more than a name. */
const end = String.raw`(?![\w/}$%]|[-.]\w|['’]s\b)`;

/** A capital inside, but not the plural "LLMs": "GateNet", "LLaVA". */
const mixed = String.raw`[A-Z]\w*(?:[a-z][A-Z]|[A-Z]{2}[a-z]{2})\w*`;
/** A digit after two letters or more, but not "F1": "GSM8K", "GPT-4o", "DINOv2". */
const numbered = String.raw`[A-Z][A-Za-z]+-?v?\d\w*`;
/** Within a sentence, where a plain word has no capital: "Llama 3", "Kimi K2.5", "Claude Sonnet 4.6". */
const versioned = String.raw`(?<=[a-z,(]\s)[A-Z][A-Za-z]{2,}(?:\s[A-Z][a-z]+)?\s[A-Z]?\d[\d.]*(?:B\b)?(?<!\.)`;
const capitals = '[A-Z]{4,}';
/** Before "dataset"; after "like"; or after a preposition, or in a list, where it describes no other word. */
const alone = [
  String.raw`(?=\s(?:datasets?|data\ssets?|benchmarks?|corpus|leaderboard)\b)`,
  String.raw`(?<=\b(?:like|such\sas|including|e\.g\.,)\s${capitals}${version})`,
  String.raw`(?<=(?:\b(?:on|with|than|from|of|over|and|using|the)\s|[A-Z\d],\s|\()${capitals}${version})(?=[,.;)]|\s(?:and|or|as|for|to|by|on|in|with|while|using)\s)`,
].join('|');

const names = new RegExp(
  `${start}(?:(?:${mixed}|${numbered})${version}|${versioned}|${capitals}${version}(?=${end})(?:${alone}))${end}`,
  'g',
);

/** General terms that are written like names: plurals, tasks, measures, numbered parts, months. */
const general = [
  '[A-Z][A-Za-z]*s',
  '.*-to-.*',
  '[A-Z]{1,3}-[A-Z]',
  '[A-Z]*(?:QA|AI|ML|LM|NLP|OCR)',
  'CoT|CUDA|FoV|GitHub|IoU|JPEG|LIDAR|LiDAR|LoRA|MLLM|MoE|ReLU|RGBD|RLHF|RoPE|SLAM|SOTA',
  String.raw`(?:BF|BLEU|COVID|Eq|Fig|FP|INT|Level|Part|Phase|Sec|Stage|Step|Tab|Task|Top|Type|Web)-?\d+`,
  '(?:Algorithm|Figure|Level|Phase|Section|Stage|Table|Task|Theorem|Track) .*',
  '(?:January|February|March|April|May|June|July|August|September|October|November|December) .*',
].join('|');
const isGeneral = new RegExp(`^(?:${general})$`);
