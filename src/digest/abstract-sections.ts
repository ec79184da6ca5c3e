/** Abstracts in sections, as medicine writes them: `Background: …`, `Methods: …`, each a paragraph or below a heading of its own, become one paragraph. */

/** The lines with each such abstract in the line of its first section; the number of lines stays. */
export function withSectionsJoined(lines: string[]): string[] {
  const joined = [...lines];
  // The last line with text above.
  let above = -1;
  for (let at = 0; at < lines.length; ) {
    const sections = sectionsFrom(lines, at);
    const end = sections.at(-1)?.end ?? at + 1;
    if (sections.length > 1 && !hasAbstractAbove(lines, at)) {
      const own = labelAlone.test(lines[above] ?? '') ? above : at;
      const label = own < at ? lines[above] : withLabel.exec(lines[at] ?? '')?.[0];
      joined.fill('', at, end);
      joined[own] = [label?.trim(), ...sections.map(({ text }) => text)].filter(Boolean).join(' ');
    }
    for (; at < end; at++) if (lines[at]?.trim()) above = at;
  }
  return joined;
}

interface Section {
  /** `"Methods: We counted reeds."` */
  text: string;
  /** The line below it, from 0. */
  end: number;
}

/** Sections that follow each other, each of another name. */
function sectionsFrom(lines: string[], start: number): Section[] {
  const found: Section[] = [];
  const names = new Set<string>();
  for (let at = start; at < lines.length; ) {
    const line = lines[at] ?? '';
    const [, named, inline = ''] = head.exec(found[0] ? line : line.replace(withLabel, '')) ?? [];
    // Keys of YAML are small.
    const section =
      named && !names.has(named) && !/^\p{Ll}/u.test(named)
        ? sectionAt(lines, at, named, inline)
        : undefined;
    if (section) {
      found.push(section);
      names.add(named ?? '');
      at = section.end;
    } else if (found[0] && line.trim() === '') at++;
    else break;
  }
  return found;
}

/** A section whose text stands behind its name, or is the next paragraph. */
function sectionAt(lines: string[], at: number, name: string, inline: string): Section | undefined {
  let text = inline;
  let end = at + 1;
  if (text === '' && lines[end]?.trim() === '') end++;
  for (; end < lines.length && !/[.!?。！？…]["”)\]]*$/.test(text); end++) {
    const line = lines[end]?.trim() ?? '';
    if (line === '' || other.test(line) || head.test(line)) break;
    text = `${text} ${line}`.trim();
  }
  const colon = /[\p{Script=Han}]/u.test(name) ? '：' : ': ';
  return text.length > shortest ? { text: `${name}${colon}${text}`, end } : undefined;
}

/** Letters. */
const shortest = 20;

/** What an assistant says of a paper stands below its abstract. */
function hasAbstractAbove(lines: string[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - 3), at).findLast((line) => line.trim() !== '') ?? '';
  return withLabel.test(above) && !labelAlone.test(above);
}

const name =
  'Background|Introduction|Context|Importance|Significance|Rationale|Motivation|Problem|Aims?|Goals?|Objectives?|Purpose|Hypothesis|Question|Materials?|Patients?|Subjects?|Methods?|Methodology|Study Design|Design|Settings?|Participants?|Population|Exposures?|Interventions?|Main Outcomes?|Primary Outcomes?|Outcomes?|Measures?|Measurements?|Data Sources?|Data Extraction|Study Selection|Synthesis|Main Results?|Results?|Findings?|Discussion|Interpretation|Limitations?|Conclusions?|Relevance|Implications?|Availability|Implementation|Trial Registration|Registration|Funding|Hintergrund|Einleitung|Ziele?|Zielsetzung|Methoden?|Methodik|Ergebnisse?|Schlussfolgerung(?:en)?|Fazit|Antecedentes|Introducción|Objetivos?|Métodos|Resultados|Conclusi(?:ón|ones)|Contexte|Objectifs?|Méthodes|Résultats|Introdução|Conclus(?:ão|ões)|背景|目的|方法|结果|結果|结论|結論';
/** In a pattern, whatever their case. */
export const sectionNames = `(?:${name})(?:(?:,? (?:and|&|und|y|et|e) |, )(?:${name}))*`;

/** A heading in Markdown or bold, a line, or a label before its text. */
const head = new RegExp(
  `^(?:#{2,6} )?(?:\\*\\*|__)?(${sectionNames})(?:[:：.]?(?:\\*\\*|__)[:：.]? *|[:：] *| *$)(.*)$`,
  'iu',
);

/** What is no line of a section's text: a mark of a list, a heading, a row, a label, a quoted cell. */
const other = /^(?:[#*>|"{}[\]@<-]|\d{1,3}[.)] |[\p{L} ]{2,20}[:：])/u;

const withLabel =
  /^(?:#{1,6} )?(?:\*\*|__)?(?:Abstract|Summary|摘要|Zusammenfassung|Resumen|Résumé|Resumo)(?:[:：.]?(?:\*\*|__)[:：]?|[:：]) */i;
const labelAlone = new RegExp(`${withLabel.source}$`, 'i');
