/** Items of XML as objects: RSS, Atom, OAI-PMH, what PubMed, EndNote and the ACL Anthology export, and elements of any name around a title and an abstract; where an item is cut off. */
import { lineNumbers, parse, withoutTags } from '../html.ts';
import { singleSpaced } from '../spaces.ts';
import { fieldNames, plainName } from './field-names.ts';
import type { FoundObject } from './objects-in.ts';

const usual = new Set(['item', 'entry', 'record', 'PubmedArticle', 'paper']);

/** What stands around an item's fields. */
const wrappers = new Set(
  'metadata arXiv arXivRaw oai_dc:dc MedlineCitation Article meta authors AuthorList Journal JournalIssue contributors titles dates urls related-urls'.split(
    ' ',
  ),
);

/** Another typeface stands in its word: `β<sub>2</sub>-agonist`. */
const typeface = /^(?:su[bp]|[ibu]|em|strong|fixed-case|tex-math)$/;

/** `pubDate` of RSS is when a paper was announced, not when it was written. */
const unread = /^(?:pubDate|Initials|CopyrightInformation|(?:arxiv:)?[Aa]ffiliation)$/;
const people = /^(?:author|creator)$/i;

/** What in XML alone is called otherwise, without prefixes; of a journal's names the short one counts. */
const fields: Record<string, string> = {
  created: 'date',
  PubDate: 'year',
  category: 'categories',
  person: 'author',
  ISOAbbreviation: 'booktitle',
  Title: 'venue',
};

interface Open {
  field: string;
  /** All that stands in it. */
  text: string;
  inside: Map<string, unknown>;
  line: number;
}

/** None where elements are nested too deep. `cutAt`: the line of an item that never ends. */
export function xmlElements(xml: string) {
  const lineAt = lineNumbers(xml);
  const elements: FoundObject[] = [];
  const open: Open[] = [];
  let cutAt: number | undefined;
  const items = isUsual.test(xml) ? usual : itemsIn(xml);
  const isPubmed = xml.includes('<PubmedArticle');
  const isOutside = (name: string) =>
    open.length === 0 ? !items.has(name) : wrappers.has(name) || typeface.test(name);
  const whole = parse(
    xml,
    (parser) => ({
      onopentag(name, attributes) {
        if (isOutside(name)) return;
        const { term, href, Label } = attributes;
        // PubMed names the parts of an abstract so: `BACKGROUND`.
        const label = Label && Label !== 'UNLABELLED' ? `${Label}: ` : '';
        const line = lineAt(parser.startIndex) + 1;
        const inside = new Map(open.length > 0 ? [] : Object.entries(attributes));
        const field = fieldIn(name, attributes, isPubmed);
        open.push({ field, text: term ?? href ?? label, inside, line });
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
          const { field } = element;
          const plain = texts.includes(field) ? text : singleSpaced(text);
          const value = people.test(field) && element.inside.size > 0 ? inside : plain.trim();
          const former = around.inside.get(field) ?? [];
          around.inside.set(field, [former, value].flat());
        }
      },
    }),
    { xmlMode: true },
  );
  return { elements: whole ? elements : [], cutAt };
}

const isUsual = /<(?:item|entry|record|PubmedArticle|paper)[\s>]/;

/** What an element is called as a field; a dump of a table has it as an attribute: `<field name="title">`. */
function fieldIn(element: string, { name }: Record<string, string>, isPubmed = false): string {
  const bare = element.replace(/^.*:/, '');
  const own = name && /^(?:field|column|property|str|arr)$/.test(bare) ? name : bare;
  const isCapital = /^(?:[^a-z]+|Abstract)$/.test(own) || (own === 'Title' && !isPubmed);
  return isCapital ? own.toLowerCase() : (fields[own] ?? own);
}

/** What an export calls its papers: the innermost elements, but the outermost of all, with a title and an abstract inside. */
function itemsIn(xml: string): Set<string> {
  const found = new Set<string>();
  const open: { name: string; field: string; kinds: string[] }[] = [];
  const opened = (name: string, attributes: Record<string, string>) =>
    open.push({ name, field: plainName(fieldIn(name, attributes)), kinds: [] });
  const closed = () => {
    const { name = '', field = '', kinds = [] } = open.pop() ?? {};
    const own = (['title', 'abstract'] as const).filter((kind) => fieldNames[kind].includes(field));
    if (new Set(kinds).size > 1 && open.length > 0) found.add(name);
    else open.at(-1)?.kinds.push(...new Set([...kinds, ...own]));
  };
  const isWhole = parse(xml, () => ({ onopentag: opened, onclosetag: closed }), { xmlMode: true });
  return isWhole ? found : usual;
}

/** The first of what names a text counts; it may be HTML, and its paragraphs lines. The paper's own category goes first. */
function withText(item: Record<string, unknown>) {
  const [text = ''] = [texts.map((name) => item[name]).find((value) => value)].flat();
  const lines = `${text}`.split(/\n\s*\n/).flatMap((part) => withoutTags(singleSpaced(part)));
  const abstract = lines.join('\n').trim();
  const isGlued = (abstract.match(gluedHeadings)?.length ?? 0) > 1;
  return {
    ...item,
    categories: [item.primary_category, item.categories].flat(),
    abstract: isGlued ? abstract.replace(gluedHeadings, '$&: ') : abstract,
  };
}

const texts = 'description summary content encoded abstract'.split(' ');

/** bioRxiv loses the space between the headings of an abstract and its text: `BackgroundOtters are …`. */
const gluedHeadings =
  /(?:^|(?<=[.!?)]\s))(?:Background|Introduction|Objectives?|Aims?|Purpose|Motivation|Methods?|Design|Setting|Results?|Findings|Conclusions?|Discussion|Interpretation|Significance|Summary|Importance)(?=\p{Lu})/gu;
