/** Lines that are known as a page's own: its name, buttons, navigation, a newsletter's greeting. */
import { categoriesAlone } from '../arxiv-categories.ts';
import { isPeriod, monthNumber, pageDate } from '../dates.ts';
import { words } from './words.ts';

/** Lines that the page shows around its papers, whatever the day. */
export function isBoilerplate(line: string): boolean {
  if (line.length > longest) return false;
  return (
    boilerplate.some((pattern) => pattern.test(line)) ||
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
  return mastheadOnly.some((pattern) => pattern.test(line));
}

/** `"Papers of the day — 20 August 2025"`: nothing but words for a digest and its day. */
function isDigestsName(line: string): boolean {
  if (line.length > 100 || !/\b(?:papers|digest)\b/i.test(line)) return false;
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
  'hugging face hf huggingface arxiv ai ml daily weekly monthly trending top hot new latest best research papers paper digest newsletter list of the for from on in and by a day week month today s this your edition accepted long short full research regular demo poster demonstration mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** `"SubscribeToolGym: an …"`: the button's label without a space before the first title. */
export const gluedSubscribe = /^Subscribe(?![dr]\b|rs\b|\s|$)(?=[\p{L}\d])/u;

const mastheadOnly = [
  new RegExp(`^(?:${words.new})$`),
  /^Get trending papers in your email inbox/i,
  new RegExp(`^(?:${words.subscribe})(?:Submitted by)?$`),
  new RegExp(`^(?:${words.dailyPapers})(?: [-–—] Hugging Face)?$`, 'i'),
  // In any language: `by AK and the research community`, `AKと研究コミュニティ`.
  /^by ?AK\b.{0,60}$|^[\p{Ll}\p{Lo}]{1,10} ?AK(?![\p{Lu}\p{Ll}\d-]).{0,60}$|^AK ?\p{Lo}.{1,60}$/u,
  /^[\w.-]+ updates on arXiv\.org$/,
  /^by$/,
  /^AK$/,
  /^and the research community$/,
  /^(?:Daily|Weekly|Monthly|New this (?:day|week|month))$/,
  /^Search (?:any )?papers?(?: with AI)?$/i,
];

const boilerplate = [
  ...mastheadOnly,
  /^[·•|[\]()*+_=\\]+$/,
  /^-{2,}$/,
  /^```\w*$/,
  /^(?:\]\[\d+\]|\]\(.*\))$/,
  /^(?:Hugging Face|Models|Datasets|Spaces|Buckets(?: new)?|Posts|Docs|Enterprise|Pricing|Log In|Sign Up|Solutions|Community|Collections|Languages|Organizations|Papers|Website|Tasks|HuggingChat|Blog|Learn|Discord|Forum|GitHub|TOS|Privacy|About|Careers|Jobs|Company|Previous|Next|Inference Endpoints|Storage Buckets|Team & Enterprise|Enterprise Support|Inference Providers|Hugging Face PRO)$/,
  /^(?:Upvote|Upvotes|Play|Video|Read more|Load more|Show more|View PDF|View arXiv page|Project page|arXiv Page|Paper page|Add to collection|Comment|Comments|Share|System theme|PDF|DOI|Full text|arXiv|HTML|Code|Demo|Abstract|Summary|Authors?|Title|Published|Date|Link|Links|Categories|Keywords|Topics):?$/i,
  /^(?:View all activity|Search|Filter by title|Sort by|Most upvoted|Recently created|Browse|Back to top|Skip to (?:main )?content|Skip to navigation|Menu|Loading…?|Toggle theme|Copy link|Bookmark)$/i,
  /^(?:#|[-+] ?)\d{1,3}$/,
  /^\d+(?:[–-]\d+)? min(?:utes?)?(?: read)?$/i,
  /^(?:[\w-]+\.)+(?:com|org|co|net|io)$/i,
  // A browser's printed page.
  /^https?:\S+ \d+\/\d+$/,
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?(?: .{0,80})?$/i,
  // A newsletter's greeting and end.
  /^(?:Hi|Hello|Hey|Dear|Good morning)\b.{0,120}[,:!]$/,
  /^(?:Unsubscribe|Manage (?:your )?(?:preferences|subscription)|View (?:this )?(?:e-?mail |newsletter )?(?:in|on) (?:your |a )?(?:browser|web))\b.{0,200}$/i,
  /^You (?:receive|received|are receiving|got) this (?:e-?mail|mail|message|newsletter)\b.{0,200}$/i,
  /^Sent from my [\w ]{1,30}$/,
  /^Your browser does not support the (?:video|audio) tag\.?$/,
  /^#\d+ Paper of the (?:day|week|month)$/i,
  /^© ?\d* ?Hugging Face/i,
];
