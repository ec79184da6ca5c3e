/** HTML and XML as a tree, unless nested too deep; which elements stand in a line; a line as its reader sees it. */
import { DomHandler, ElementType, Parser, type parseDocument } from 'htmlparser2';

/** HTML or XML as a tree; undefined if its elements are nested too deep, as browsers show at most 512: the library's time grows with length × depth. */
export function treeOf(source: string, xmlMode = false): HtmlTree | undefined {
  let depth = 0;
  const handler = new DomHandler(undefined, {
    withStartIndices: true,
    withEndIndices: true,
    xmlMode,
  });
  const [open, close] = [handler.onopentag.bind(handler), handler.onclosetag.bind(handler)];
  const parser = new Parser(handler, { xmlMode });
  handler.onopentag = (name, attributes) => {
    if (++depth > deepest) parser.pause();
    else open(name, attributes);
  };
  handler.onclosetag = () => {
    depth--;
    close();
  };
  parser.end(source);
  return depth > deepest ? undefined : handler.root;
}

const deepest = 1000;

export function isElement(node: HtmlNode): node is HtmlElement {
  return ElementType.isTag(node);
}

/** Elements that stand in a line with their neighbours; all others begin a new one. */
export const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

export type HtmlTree = ReturnType<typeof parseDocument>;

export type HtmlNode = HtmlTree['children'][number];

export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** A line of a page as its reader sees it. */
export interface HtmlLine {
  text: string;
  /** Where it begins and ends in the source, as UTF-16 offsets. */
  at: [number, number];
  /** A line of `<pre>`: what was apart has a blank line of its own. */
  isTight?: true;
}
