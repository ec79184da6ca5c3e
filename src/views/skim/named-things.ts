import type { SkimSpan } from './span.ts';

/**
 * Names of models, methods and data sets, each where it first stands. There is no list of names, since
 * such a list ages. A name is recognised by its letters ("GateNet", "GSM8K", "Qwen2.5-7B"), by a version
 * ("Gate 3.5"), or it is in capitals and stands alone where a name does: "on MMLU,", "like CLIP".
 */
export function namedThings(abstract: string): SkimSpan[] {
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

/** Words of the trade that are written like names: plurals, tasks, measures, numbered parts, months. */
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
