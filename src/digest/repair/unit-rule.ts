import type { RepairRule } from './rule.ts';
import { signsByName } from './symbols.ts';

export const unitRule: RepairRule = {
  name: 'tex-unit',
  reason: 'Packages for units, ions and molecules write a command around them.',
  where: 'text',
  needs: ['{'],
  pattern:
    /\\(?:SI|qty)(?:\[[^\]]*\])? ?\{([^{}]*)\} ?\{([^{}]*)\}|\\(?:si|unit) ?\{([^{}]*)\}|\\(?:ce|num) ?\{([^{}]*)\}|\\?\bion ?\{([A-Z][a-z]?)\} ?\{([\divx]+)\}|\\(?:Romannum|emissiontype) ?\{([\dIVX]+)\}/gi,
  write: (_all, value, of, alone, inner, element, stage, numbered) => {
    if (value !== undefined) return `${value} ${unit(of ?? '')}`;
    if (element !== undefined) return `${element} ${numeral(stage ?? '')}`;
    if (numbered !== undefined) return ` ${numeral(numbered)}`;
    return alone === undefined ? (inner ?? '') : unit(alone);
  },
  examples: [
    ['at \\qty{1.25}{\\kilo\\meter} and 5~\\si{\\kilo\\meter}', 'at 1.25 km and 5 km'],
    ['[\\ion{O}{iii}] and \\ion{He}{1}, H\\Romannum{1}', '[O III] and He I, H I'],
    ['\\ce{C2H2} chemistry', 'C2H2 chemistry'],
  ],
  stays: ['an ion of a unit'],
};

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** `"3"` and `"iii"` → `"III"` */
function numeral(stage: string): string {
  return numerals[Number(stage) - 1] ?? stage.toUpperCase();
}

const units = signsByName(
  'kilo k mega M giga G centi c milli m micro µ nano n meter m metre m gram g second s hour h hertz Hz kelvin K volt V watt W joule J electronvolt eV percent % degree ° per /',
);

/** `"\\kilo\\meter"` → `"km"` */
function unit(names: string): string {
  return names.replace(/\\?([a-z]+) ?/g, (_all, name: string) => units[name] ?? name);
}
