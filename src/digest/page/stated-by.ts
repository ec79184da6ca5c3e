import { type Finding, findingInAddress } from './finding.ts';
import { findingsIn } from './findings-in.ts';
import { isFurniture } from './furniture.ts';
import type { PageLine } from './page-line.ts';

/** The facts of a line that is none of a title or abstract: empty for noise, undefined for text. */
export function statedBy(body: PageLine[], at: number): Finding[] | undefined {
  const line = body[at];
  if (!line || line.heading) return undefined;
  const text = line.text.trim();
  const linked = line.addresses.flatMap((address) => findingInAddress(address) ?? []);
  const own = text === '' ? [] : statedAlone(text, body, at);
  return own && [...own, ...linked];
}

function statedAlone(text: string, body: PageLine[], at: number): Finding[] | undefined {
  if (/^https?:\/\/\S+$/.test(text)) {
    return insideParagraph(body, at) ? undefined : [findingInAddress(text) ?? []].flat();
  }
  if (/^Submitted by$/i.test(text)) return [];
  if (namesSubmitter(text, body, at)) return [{ fact: 'submitter', value: text }];
  if (isFurniture(text)) return isWrappedWord(text, body, at) ? undefined : [];
  if (standsForAuthors(body, at)) return [{ fact: 'organisation', value: nameIn(text) }];
  if (text.length <= 80 && body[at + 1] && standsForAuthors(body, at + 1)) return [];
  const votes = /^upvote$/i.test(aboveBlank(body, at)) ? /^\d+$/.exec(text) : undefined;
  return votes ? [{ fact: 'votes', value: Number(text) }] : findingsIn(text);
}

/** The name stands below its label, with or without a blank line between. */
function namesSubmitter(text: string, body: PageLine[], at: number): boolean {
  return text.length <= 40 && /Submitted by$/i.test(aboveBlank(body, at).slice(-20));
}

/** The line above, or the one above that where one is blank. */
function aboveBlank(body: PageLine[], at: number): string {
  const above = body[at - 1]?.text.trim() === '' ? body[at - 2] : body[at - 1];
  return above?.text.trim() ?? '';
}

/** An address that a wrapped abstract ends with, or goes on after. */
function insideParagraph(body: PageLine[], at: number): boolean {
  const above = body[at - 1]?.text.trim() ?? '';
  return above.length > 20 && !/[.!?]$/.test(above) && !isFurniture(above) && !findingsIn(above);
}

/** The last word of a title or abstract that was wrapped: `Models` is a page's navigation elsewhere. */
function isWrappedWord(text: string, body: PageLine[], at: number): boolean {
  const above = body[at - 1]?.text.trim().length ?? 0;
  return /^\w+$/.test(text) && above > 45 && above <= 125 && insideParagraph(body, at);
}

/** An organisation's name stands where the author count would: above the dot before the date. */
function standsForAuthors(body: PageLine[], at: number): boolean {
  const text = body[at]?.text.trim() ?? '';
  if (text === '' || text.length > 80 || body[at]?.heading || isFurniture(text)) return false;
  const below = body.slice(at + 1, at + 5).find((line) => line.text.trim() !== '');
  const dotted = /^· ?(.*)$/.exec(below?.text.trim() ?? '')?.[1];
  return dotted !== undefined && (dotted === '' || !!findingsIn(dotted)) && !findingsIn(text);
}

function nameIn(text: string): string {
  return text.replace(/^[-*•] +/, '');
}
