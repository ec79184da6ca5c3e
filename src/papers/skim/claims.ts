import type { SkimSpan } from './span.ts';

/** Numbers that the paper claims: a number with a unit, tied to what was measured. */
export function claims(abstract: string): SkimSpan[] {
  return patterns
    .flatMap((pattern) => [...abstract.matchAll(pattern)])
    .map((match): SkimSpan => {
      const words = match[0].replace(/[\s,;:]+$/, '');
      return { at: [match.index, match.index + words.length], kind: 'claim', label: words };
    })
    .sort((a, b) => b.label.length - a.label.length);
}

const number = String.raw`(?<![\w.$-])[+-]?\d[\d,]*(?:\.\d+)?`;
const range = String.raw`(?:\s?(?:–|-|to)\s?\d[\d,]*(?:\.\d+)?)?`;
const percent = String.raw`(?:\s?\\?%|\s(?:percentage\s)?points?\b|\spercent\b|\sdB\b)`;
const times = String.raw`(?:\s?[×x](?![\w×])|-?\s?times\b|-?fold\b)`;
const amount = `${number}${range}(?:${percent}|${times})`;
const hedge = String.raw`(?:(?:up\sto|as\smuch\sas|at\sleast|more\sthan|less\sthan|over|nearly|about|around|approximately|roughly|an?\saverage\s(?:of)?|a\smargin\sof)\s)?`;
const quality = `(?:absolute|relative|average|overall|mean|top-1|top-5|zero-shot|end-to-end|attack|task|win|test|classification|state-of-the-art|inference|training|execution|success|computational|parameter|memory)`;
const result = String.raw`(?:(?:accuracy|performance)\s(?:improvements?|gains?|increases?|boosts?|drops?|loss|degradation|decreases?|reductions?)|accuracy|precision|recall|success\srates?|win\srates?|error\srates?|hit\srates?|F1(?:\sscore)?|mIoU|mAP|AP|AUC|AUROC|BLEU|FID|PSNR|SSIM|WER|pass@\d+|improvements?|reductions?|increases?|decreases?|gains?|speed-?ups?|acceleration|savings?|throughput|latency|faster|slower|smaller|larger|cheaper|compression|(?:fewer|higher|lower|better|less|more)\s(?!than\b|\w+ly\b)[\w-]+)`;
const word = String.raw`[\w@+/-]+(?:\.\d[\w-]*)*`;
const place = String.raw`(?:\s(?:on|in|over|of|than|for)\s(?:the\s)?${word}(?:[\s-](?!(?:and|while|with|which|that|by|to|on|in|over|compared|without|when|across|for|using)\b)${word}){0,3})?`;

const patterns = [
  // "65% increase in structural adherence", "2.3× faster than …", "84.2% top-1 accuracy on …"
  new RegExp(`${hedge}${amount}\\s(?:${quality}\\s){0,2}${result}\\b${place}`, 'g'),
  // "an accuracy of 84.2% on …", "a speedup of 3×"
  new RegExp(
    `\\b(?:${quality}\\s){0,2}${result}\\s(?:rate\\s|score\\s)?of\\s${hedge}${amount}${place}`,
    'g',
  ),
  // "reduces memory by 40%", "outperforms … by up to 3.2 points"
  new RegExp(
    String.raw`\b(?:improv|reduc|outperform|surpass|increas|decreas|lower|boost|exceed|cut|speed|accelerat|sav|enhanc|rais|reductions?\sin)(?:e?s?|ed|ing|ting|s)\b(?:(?!\s(?:and|but|while)\s)[^.;:()]){0,70}?\sby\s${hedge}${amount}${place}`,
    'g',
  ),
  // "1.78 FID on ImageNet"
  new RegExp(
    `${number}\\s(?:FID|mIoU|mAP|PSNR|BLEU|AUROC|F1|AP)\\b(?:\\s(?:on|for)\\s(?:the\\s)?[A-Z][\\w-]+(?:\\s\\d+×\\d+)?)?`,
    'g',
  ),
];
