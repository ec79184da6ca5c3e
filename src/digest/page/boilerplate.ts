/** Lines that are known as a page's own: its name, buttons, navigation, a newsletter's greeting. */
import { categoriesAlone } from '../arxiv-categories.ts';
import { isPeriod, monthNumber, pageDate } from '../dates.ts';
import { boilerplate, hasSign, masthead } from './signs.ts';

/** Lines that the page shows around its papers, whatever the day. */
export function isBoilerplate(line: string): boolean {
  if (line.length > longest) return false;
  return (
    hasSign(line, boilerplate) ||
    isDayTurner(line) ||
    isPeriod(line) ||
    categoriesAlone(line) !== undefined
  );
}

const longest = 300;

/** `"Previous Aug 19"`: the way to another day's page. */
function isDayTurner(line: string): boolean {
  const day = /^(?:(?:Previous|Next):?|[←→‹›«»<>]) ?(\S.*)$|^(\S.*?) ?[←→‹›«»<>]$/i
    .exec(line)
    ?.slice(1)
    .find((shown) => shown);
  return day !== undefined && (pageDate(day) !== undefined || isPeriod(day));
}

/** Lines that stand only above the first paper. */
export function isMastheadLine(line: string): boolean {
  return isOfDailyPapers(line) || isDigestsName(line);
}

/** Those of Hugging Face's own page. */
export function isOfDailyPapers(line: string): boolean {
  return hasSign(line, masthead);
}

/** `"Papers of the day — 20 August 2025"`: nothing but words for a digest and its day. */
function isDigestsName(line: string): boolean {
  if (line.length > 100 || !/\b(?:papers|digest|reading (?:list|group)|journal club)\b/i.test(line))
    return false;
  const words = line.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return (
    words.length > 1 &&
    words.every(
      (word) =>
        digestWords.has(word) || /^\d+(?:st|nd|rd|th)?$/.test(word) || monthNumber(word) > 0,
    )
  );
}

const digestWords = new Set(
  'reading group journal club our hugging face hf huggingface arxiv ai ml daily weekly monthly trending top hot new latest best research papers paper digest newsletter list of the for from on in and by a day week month today s this your edition accepted long short full research regular demo poster demonstration mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** `"SubscribeToolGym: an …"`: the button's label without a space before the first title. */
export const gluedSubscribe = /^Subscribe(?![dr]\b|rs\b|\s|$)(?=[\p{L}\d])/u;
