/** Translates a page that exists once, now and whenever a script changes it. */
import { languageOf } from '../../own-language.ts';
import { site } from '../../site.ts';
import { elementEnd, elementStart, type Translate, translator } from './in-own-words.ts';
import type { WordsFile } from './words-file.ts';

const spoken = [
  ...['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'],
  // What a paper's page will call the list (came-from.ts).
  'data-list',
];
/** Names, and texts of papers and readers: never translated, even if they equal a message. */
const own = 'body [lang], bdi, [translate="no"], :is(.authors, .facts, .reasons) a, .facts b';
const untouched = `${own}, script, style, noscript, code, pre, kbd, textarea, math, .Z3988`;

export function translatePage(words: WordsFile): void {
  const page = document.documentElement;
  const names = new Set<string>();
  const speaking = { words, names, translate: translator(words, (text) => names.has(text)) };
  document.title = titleIn(speaking);
  Object.assign(page, { lang: words.language.code, dir: words.language.direction });
  put(document.body, speaking);
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (attributeName && target instanceof Element) putAttribute(target, attributeName, speaking);
      const within = target instanceof Element ? target : target.parentElement;
      if (!within || within.closest(untouched)) continue;
      if (type !== 'attributes') putText(within, speaking);
      for (const node of addedNodes) if (node instanceof Element) put(node, speaking);
    }
    // Ignores its own changes.
    observer.takeRecords();
  });
  const all = { subtree: true, childList: true, characterData: true, attributeFilter: spoken };
  observer.observe(document.body, all);
}

interface Speaking {
  words: WordsFile;
  names: Set<string>;
  translate: Translate;
}

/** A title that contains the name in the heading keeps it. */
function titleIn({ translate }: Speaking): string {
  const { title } = document;
  const name = document.querySelector(`h1:is(${own})`)?.textContent.trim();
  if (!name) return translate(title) ?? title;
  const at = title.indexOf(name);
  if (at < 0) return title;
  const [before, after] = [title.slice(0, at), title.slice(at + name.length)];
  const said = translate(`${before}${elementStart}\u0100${elementEnd}${after}`);
  return said?.replace(ofElement, () => name) ?? title;
}

function put(root: Element, speaking: Speaking): void {
  // Before the sentences that contain them.
  for (const element of [root, ...root.querySelectorAll(own)])
    if (element.matches(own)) keepOwn(element, speaking);
  putAll(root, speaking);
}

function putAll(root: Element, speaking: Speaking): void {
  if (root.matches(untouched)) return;
  for (const name of spoken) putAttribute(root, name, speaking);
  putText(root, speaking);
  for (const child of root.children) putAll(child, speaking);
}

function putAttribute(element: Element, name: string, { names, translate }: Speaking): void {
  const text = element.getAttribute(name)?.trim() ?? '';
  const said = name === 'data-list' && names.has(text) ? null : translate(text);
  if (said !== null) element.setAttribute(name, said);
}

/** Translates an element as one sentence with elements in it, or else each of its texts. */
function putText(element: Element, speaking: Speaking): void {
  const nodes = [...element.childNodes].filter((node) => !(node instanceof Comment));
  const texts = textsIn(nodes).filter(isWritten);
  if (texts.length === 0) return;
  const sentence = sentenceIn(nodes, speaking.translate);
  if (sentence) {
    putSentence(sentence.nodes, sentence.said);
    return;
  }
  for (const node of texts) {
    const said = translated.get(node) === node.data ? null : speaking.translate(tidy(node.data));
    if (said !== null) putData(node, inPlaceOf(node.data, said));
  }
}

/** Longer rows of nodes are names, not sentences. */
const mostNodes = 12;

/** The longest row of nodes that is a message with elements in it. */
function sentenceIn(
  nodes: ChildNode[],
  translate: Translate,
): { nodes: ChildNode[]; said: string } | null {
  const texts = nodes.map(asText);
  const shortest = nodes.length > mostNodes ? nodes.length : 2;
  for (let length = nodes.length; length >= shortest; length--)
    for (let from = 0; from + length <= nodes.length; from++) {
      const row = nodes.slice(from, from + length);
      if (!row.some((node) => node instanceof Element) || !row.some(isWritten)) continue;
      const text = texts.slice(from, from + length).join('');
      const said = translate(tidy(text));
      if (said !== null) return { nodes: row, said: inPlaceOf(text, said) };
    }
  return null;
}

/** As a browser shows it: the spaces within numbers, `21 %`, stay as they are. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}

function inPlaceOf(text: string, said: string): string {
  return text.replace(/\S(?:.*\S)?/s, () => said);
}

function isWritten(node: ChildNode): boolean {
  return node instanceof Text && node.data.trim() !== '';
}

function textsIn(nodes: ChildNode[]): Text[] {
  return nodes.filter((node) => node instanceof Text);
}

const translated = new WeakMap<Text, string>();

function putData(node: Text, said: string): void {
  node.data = said;
  translated.set(node, said);
}

function asText(node: Node, at: number): string {
  if (node instanceof Text) return node.data;
  const inside = node instanceof Element && node.matches(own) ? '' : node.textContent;
  return `${elementStart}${String.fromCharCode(0x100 + at)}${inside}${elementEnd}`;
}

const ofElement = new RegExp(`${elementStart}.${elementEnd}`, 'u');
const held = new RegExp(
  `${elementStart}(.)([^${elementEnd}]*)${elementEnd}|[^${elementStart}]+`,
  'gu',
);

/** Keeps the text nodes, which the script that made them may change. */
function putSentence(nodes: ChildNode[], said: string): void {
  const texts = textsIn(nodes);
  const made = [...said.matchAll(held)].map(([text, number = '', inside = '']) => {
    const element = nodes[number.charCodeAt(0) - 0x100];
    const node = element ?? texts.shift() ?? document.createTextNode('');
    const [only] = node.childNodes;
    if (node instanceof Text) putData(node, text);
    // An unchanged text may be a message of its own, translated next.
    else if (only instanceof Text && !only.nextSibling && inside && inside !== only.data)
      putData(only, inside);
    return node;
  });
  for (const left of texts) putData(left, '');
  const place = document.createTextNode('');
  nodes[0]?.before(place);
  place.replaceWith(...made, ...texts);
}

function keepOwn(element: Element, { names, words: { from, language } }: Speaking): void {
  const text = element.textContent.trim();
  names.add(text);
  if (element.closest('[lang]') === document.documentElement)
    element.setAttribute('lang', languageOf(text, site.language));
  if (from.direction !== language.direction && !element.hasAttribute('dir'))
    element.setAttribute('data-own-direction', '');
}
