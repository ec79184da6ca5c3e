/** Mathematics that lost its backslashes and dollars (`left(`, `approx13%`). */

import { greek, signs } from './accents.ts';
import type { RepairRule } from './rule.ts';

/** A number that is no part of a name: `GPT-4` and `RT4` hold none. */
const number = String.raw`(?:(?<=\dtimes-?)|(?<![\p{L}\d_.])(?<!\p{L}-))\d+(?:[.,]\d+)*`;

/** Mathematics whose backslashes and dollars a source took away. */
export const numberRules: RepairRule[] = [
  {
    name: 'lost-approx',
    reason: '`$\\approx$13%` without its dollars and backslash is `approx13%`.',
    where: 'prose',
    pattern: /(?<![\p{L}\d-])approx ?(?=[\d$])/gu,
    write: () => '≈',
    examples: [['achieve approx13% and approx 25%', 'achieve ≈13% and ≈25%']],
    stays: ['approximately 13%', 'approx. 13%'],
  },
  {
    name: 'lost-sim',
    reason: '`$\\sim$25%` without its dollars and backslash is `sim25%`.',
    where: 'prose',
    pattern:
      /(?<![\p{L}-])sim ?(?=\$?\d+(?:[.,]\d+)*(?![a-z]{2})(?![\d.,]*[a-z]{2})(?!times[a-z])(?:[^\p{L}]|[kKMBGTxD]\b|times|$))|(?<![\p{L}-])sim ?(?=\d+(?:[.,]\d+)*times\b)/gu,
    write: () => '∼',
    examples: [
      ['only sim25.5% of it', 'only ∼25.5% of it'],
      ['each sim10K trajectories', 'each ∼10K trajectories'],
      ['1.04sim2.2times faster', '1.04∼2.2× faster'],
    ],
    stays: ['sim-to-real', 'sim2real transfer', 'the sim is fast'],
  },
  {
    name: 'lost-times',
    reason: '`$1.9\\times$` without its dollars and backslash is `1.9times`.',
    where: 'prose',
    pattern: new RegExp(
      String.raw`(?<=\d)x(?=10\^)|(${number}[kKMB]?)times(?![a-z])|(?<![\p{L}\d])([A-Z])times(?=[A-Z](?![A-Za-z])|\d)|(?<=\d)times(?= ?\d)|(?<![\p{L}\d])times(?=\d)`,
      'gu',
    ),
    write: (_all, count, letter) => `${count ?? letter ?? ''}×`,
    examples: [
      ['a 1.9times speedup', 'a 1.9× speedup'],
      ['on ImageNet 256times256 and', 'on ImageNet 256×256 and'],
      ['4times4times8', '4×4×8'],
      ['2times-10times larger', '2×-10× larger'],
      ['on ImageNet-64times 64 pixels', 'on ImageNet-64× 64 pixels'],
      ['up to times5', 'up to ×5'],
      ['HtimesW pixels', 'H×W pixels'],
      ['of 4.4x10^33 erg', 'of 4.4×10^33 erg'],
    ],
    stays: ['sometimes', 'two times 3', 'v4timesaver', 'GPT-4times', 'RT4times as'],
  },
  {
    name: 'lost-sign',
    reason: 'Names of signs that are no words of English are TeX without its backslash.',
    where: 'prose',
    pattern: new RegExp(
      String.raw`(?<![\p{L}_\\])(${Object.keys(signs).join('|')})(?![\p{L}_])|(?<=\})(rightarrow|leftarrow|leq|geq|neq)(?![\p{L}_])`,
      'gu',
    ),
    write: (all, name, glued) => signs[name ?? glued ?? ''] ?? all,
    examples: [
      ['that geq 90% of', 'that ≥ 90% of'],
      ['infty-RoPE', '∞-RoPE'],
      ['p^{1/T} propto softmax(z/T)', 'p^{1/T} ∝ softmax(z/T)'],
    ],
    stays: ['the seq2seq model', 'neqs'],
  },
  {
    name: 'lost-greek',
    reason: '`$\\theta_t$` without its dollars and backslash is `theta_t`.',
    where: 'prose',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d_\\-])(${Object.keys(greek).join('|')})(?=\^|_\{|_[A-Za-z0-9](?![A-Za-z0-9_]))|(var(?:epsilon|theta|phi))(?![A-Za-z])|boldsymbol(?=[α-ωΑ-Ω])`,
      'gu',
    ),
    write: (_all, name, variant) => greek[name ?? variant ?? ''] ?? '',
    examples: [
      ['theta_{SFT} and pi^3', 'θ_{SFT} and π^3'],
      ['the policy pi_0', 'the policy π_0'],
    ],
    stays: ['PixArt-alpha', 'beta-DPO', 'eta_min', 'tau-bench', 'tau2-Bench'],
  },
  {
    name: 'lost-raised',
    reason: '`90$^\\circ$` without its dollars and backslash is `90^circ`.',
    where: 'prose',
    pattern:
      /(?<=[\p{L}\d)])\^(?:\{\\?(circ|top|star|dagger|prime)\}|\\?(circ|top|star|dagger|prime)(?=times|[^\p{L}]|$))/gu,
    write: (_all, braced, bare) => raised[braced ?? bare ?? ''] ?? '',
    examples: [
      ['a 90^circ turn', 'a 90° turn'],
      ['QK^top in transformers', 'QK^⊤ in transformers'],
    ],
    stays: ['S^circle'],
  },
];

const raised: Record<string, string> = {
  circ: '°',
  top: '^⊤',
  star: '^⋆',
  dagger: '^†',
  prime: '′',
};
