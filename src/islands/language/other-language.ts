/** Translates a page that exists in one language only into the reader's, from the message keys that the build wrote into its HTML (`messages-in-html.ts`); offers the browser's language once, in that language. */
import { listed, sideBySide } from '../../counted.ts';
import { attributeMarks, type PageText, textInAttribute } from '../../messages-in-html.ts';
import { directionOf, languageOf } from '../../own-language.ts';
import { messageAt, textOf, textsOf } from '../../page-text.ts';
import { interfaceLanguage, languageAddress, site } from '../../site.ts';
import { parts } from '../../words/message.ts';
import type { Message, Table } from '../../words/schema.ts';
import { showNotice } from '../notice.ts';
import { keep } from '../storage.ts';

/** Names, and texts of papers and readers. */
const names = 'body [lang], bdi, [translate="no"], :is(.authors, .facts, .why) a, .facts b';

export function translatePage(words: Table): void {
  if (directionOf(interfaceLanguage) !== words.language.direction)
    for (const name of document.querySelectorAll(names))
      if (!name.hasAttribute('dir')) name.setAttribute('data-own-direction', '');
  for (const name of document.querySelectorAll<HTMLElement>(`:is(${names}):not([lang])`))
    if (!name.closest('body [lang]')) name.lang = languageOf(name.textContent, site.language);
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]'))
    sayIn(element, textInAttribute(element.dataset.say ?? ''), words);
  for (const [attribute, mark] of Object.entries(attributeMarks))
    for (const element of document.querySelectorAll(`[${mark}]`))
      element.setAttribute(
        attribute,
        textOf(textInAttribute(element.getAttribute(mark) ?? ''), words),
      );
}

/** Elements inside a sentence stay the same objects, since scripts may hold them. */
function sayIn(element: HTMLElement, text: PageText, words: Table): void {
  const [first = '', values] = Array.isArray(text) ? text : [];
  const name = String(first);
  const inside = [...element.children].filter((one) => one instanceof HTMLElement);
  const given = textsOf(Object(values), words);
  const [only] = inside;
  const message = messageAt(name, words);
  const place = only && placeIn(message, given);
  if (name === 'row' && values === undefined) element.replaceChildren(...sideBySide(inside));
  else if (name === 'listed')
    element.replaceChildren(...listed(inside, ({ textContent }) => textContent));
  else if (place)
    element.replaceChildren(...parts<Message, Element>(message, { ...given, ...put(only, place) }));
  else element.textContent = textOf(text, words);
}

/** The placeholder of an element in a message: `"<a>"`, or the `"{name}"` for which there is no value. */
function placeIn(message: Message, values: object): string | undefined {
  const text = typeof message === 'string' ? message : message.other;
  const [tag] = /<\w+>/.exec(text) ?? [];
  const holders = text.match(/\{\w+\}/g) ?? [];
  return tag ?? holders.find((holder) => !Object.hasOwn(values, holder.slice(1, -1)));
}

/** An element for `{name}` keeps its text; one for `<name>…</name>` gets the message's. */
function put(part: Element, place: string): Record<string, Element | ((text: string) => Element)> {
  const say = (text: string) => {
    part.textContent = text;
    return part;
  };
  return { [place.slice(1, -1)]: place.startsWith('<') ? say : part };
}

/** Texts in the offered language, as `compile/other-languages.ts` writes them. */
export interface Offer {
  direction: string;
  offered: string;
  read: string;
  close: string;
}

export const offerName = 'offer.json';

export async function offerLanguage(code: string): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-language][hreflang="${code}"]`);
  const response = await fetch(languageAddress(code) + offerName).catch(() => null);
  const offer: Offer | null = response?.ok ? await response.json() : null;
  // If storage is off, do not offer: it would be offered again on every page.
  if (!offer || !link || !keep('language-offered', '1')) return;
  showNotice(offer.offered, { text: offer.read, press: () => link.click() });
  const notice = document.querySelector<HTMLElement>('.notice');
  const close = notice?.querySelector(':scope > button');
  if (notice && close) {
    Object.assign(notice, { lang: code, dir: offer.direction });
    close.textContent = offer.close;
  }
}
