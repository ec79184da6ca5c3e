/** Items of XML as objects: RSS, Atom, OAI-PMH, and what PubMed, EndNote and the ACL Anthology export; where an item is cut off. */
import { lineNumbers, parse, withoutTags } from '../html.ts';
import { singleSpaced } from '../spaces.ts';
import type { JsonElement } from './json-elements.ts';

const items = new Set(['item', 'entry', 'record', 'PubmedArticle', 'paper']);

/** What stands around an item's fields. */
const wrappers = new Set(
  'metadata arXiv arXivRaw oai_dc:dc MedlineCitation Article Abstract authors AuthorList Journal JournalIssue contributors titles dates urls related-urls'.split(
    ' ',
  ),
);

/** Another typeface stands in its word: `β<sub>2</sub>-agonist`. */
const typeface = /^(?:su[bp]|[ibu]|em|strong|fixed-case|tex-math)$/;

/** `pubDate` of RSS is when a paper was announced, not when it was written. */
const unread = /^(?:pubDate|Initials|(?:arxiv:)?[Aa]ffiliation)$/;
const people = /^(?:author|creator)$/i;

/** What in XML alone is called otherwise, without prefixes; of a journal's names the short one counts. */
const fields: Record<string, string> = {
  created: 'date',
  PubDate: 'year',
  category: 'categories',
  ISOAbbreviation: 'booktitle',
  Title: 'venue',
};

interface Open {
  /** All that stands in it. */
  text: string;
  inside: Map<string, unknown>;
  line: number;
}

/** None where elements are nested too deep. `cutAt`: the line of an item that never ends. */
export function xmlElements(xml: string) {
  const lineAt = lineNumbers(xml);
  const elements: JsonElement[] = [];
  const open: Open[] = [];
  let cutAt: number | undefined;
  const isOutside = (name: string) =>
    open.length === 0 ? !items.has(name) : wrappers.has(name) || typeface.test(name);
  const whole = parse(
    xml,
    (parser) => ({
      onopentag(name, { term, href, Label }) {
        if (isOutside(name)) return;
        // PubMed names the parts of an abstract so: `BACKGROUND`.
        const label = Label && Label !== 'UNLABELLED' ? `${Label}: ` : '';
        const line = lineAt(parser.startIndex) + 1;
        open.push({ text: term ?? href ?? label, inside: new Map(), line });
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag(name, implied) {
        const element = isOutside(name) ? undefined : open.pop();
        if (!element) return;
        const { text, line } = element;
        const inside = Object.fromEntries(element.inside);
        const around = open.at(-1);
        if (!around && implied) cutAt = line;
        else if (!around)
          elements.push({ value: withText(inside), lines: [line, lineAt(parser.endIndex) + 1] });
        else if (text.trim() !== '' && !unread.test(name)) {
          around.text += ` ${text}`;
          const own = name.replace(/^.*:/, '');
          const field = fields[own] ?? own;
          const plain = texts.includes(own) ? text : singleSpaced(text);
          const value = people.test(own) && element.inside.size > 0 ? inside : plain.trim();
          const former = around.inside.get(field) ?? [];
          around.inside.set(field, [former, value].flat());
        }
      },
    }),
    { xmlMode: true },
  );
  return { elements: whole ? elements : [], cutAt };
}

/** The first of what names a text counts; it may be HTML, and its paragraphs lines. The paper's own category goes first. */
function withText(item: Record<string, unknown>) {
  const found = [texts.map((name) => item[name]).find((value) => value)].flat();
  const text = found.slice(0, item.AbstractText ? found.length : 1).join(' ');
  const lines = text.split(/\n\s*\n/).flatMap((part) => withoutTags(singleSpaced(part)));
  const abstract = lines.join('\n').trim();
  const isGlued = (abstract.match(gluedHeadings)?.length ?? 0) > 1;
  return {
    ...item,
    categories: [item.primary_category, item.categories].flat(),
    abstract: isGlued ? abstract.replace(gluedHeadings, '$&: ') : abstract,
  };
}

const texts = 'description summary content encoded abstract AbstractText'.split(' ');

/** bioRxiv loses the space between the headings of an abstract and its text: `BackgroundOtters are …`. */
const gluedHeadings =
  /(?:^|(?<=[.!?)]\s))(?:Background|Introduction|Objectives?|Aims?|Purpose|Motivation|Methods?|Design|Setting|Results?|Findings|Conclusions?|Discussion|Interpretation|Significance|Summary|Importance)(?=\p{Lu})/gu;
