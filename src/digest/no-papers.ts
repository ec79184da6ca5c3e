/**
 * What is no paper in any layout: a text below six titles, remarks alike below most titles, a citation, one that is too long, a citation for a title, a
 * talk, a workshop, a call, the contents, news and errata of a journal; among many papers it is left out and told.
 */
import { leadsToPaper } from '../text/ids.ts';
import { tally } from '../text/tally.ts';
import type { Entry } from './digest.ts';
import { words } from './page/words.ts';
import { firstOf, oneProblemOf } from './problem.ts';

/** Takes out, whatever the layout, entries that are no papers: texts that several titles share, that are too long, or that are about an event, a post or a call. Where these are a quarter or more, none is left out: the text is no digest of papers; but events and a journal's pages are, beside papers that all have ids. */
export function withoutNoPapers(entries: Entry[]) {
  const among = {
    sharing: tally(entries.map(({ abstract }) => abstract)),
    remarks: alike(entries),
  };
  const whys = entries.map((entry) => reasons.find(({ holds }) => holds(entry, among)));
  const kept = entries.filter((_, at) => !whys[at]);
  const areOther = whys.every((why) => !why || why.isOfEntry) && kept.length > 1;
  const isFew =
    (entries.length - kept.length) * 4 < entries.length || (areOther && kept.every(hasId));
  const reports = reasons.flatMap((reason) => {
    const { why, save = '' } = reason;
    const found = entries.filter((_, at) => whys[at] === reason);
    const end = isFew ? 'They are left out' : 'Take them out';
    const remedy = `${found.length} of ${entries.length} texts here ${why}: ${firstOf(found)}. ${end}${save}.`;
    return oneProblemOf(found, remedy);
  });
  return isFew
    ? { certain: kept, problems: [], notices: reports }
    : { certain: entries, problems: reports, notices: [] };
}

export function hasId({ facts: { arxivId, doi, links } }: Entry): boolean {
  return Boolean(arxivId || doi || links?.some(leadsToPaper));
}

/** Texts half of whose words stand in the same order in most others, and that tell of no research. */
function alike(entries: Entry[]): Set<Entry> {
  if (entries.length < fewestAlike) return new Set();
  const each = Math.ceil(entries.length / enoughAlike);
  const some = entries.filter((_, at) => at % each === 0);
  const counts = tally(some.flatMap(({ abstract }) => [...runsOfThree(abstract)]));
  const usual = new Set(
    [...counts].flatMap(([run, count]) => (count * 2 > some.length ? run : [])),
  );
  if (usual.size === 0) return new Set();
  return new Set(
    entries.filter((entry) => {
      const own = [...runsOfThree(entry.abstract)];
      const shared = own.filter((run) => usual.has(run));
      return own.length > 5 && shared.length * 2 > own.length && !ofAuthors.test(entry.abstract);
    }),
  );
}

const fewestAlike = 4;
/** What stands in most texts stands in most of these, too; all runs of words of thousands would fill the memory. */
const enoughAlike = 200;

function runsOfThree(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

/** How often each abstract stands there, and the texts that are a program's remarks. */
interface Among {
  sharing: Map<string, number>;
  remarks: Set<Entry>;
}

interface Reason {
  holds(entry: Entry, among: Among): boolean;
  why: string;
  /** What keeps an entry in. */
  save?: string;
  /** It says what the entry is, and nothing against the texts of others. */
  isOfEntry?: true;
}

const reasons: Reason[] = [
  {
    holds: ({ abstract }) => titleLabel.test(abstract),
    why: 'begin with the label of a title, so that what stands above is none',
  },
  {
    holds: ({ title }) => titleAlone.test(title),
    why: 'have the word for a title in place of one, as templates do',
    save: '; if one is a paper, write its title',
    isOfEntry: true,
  },
  {
    holds: (entry, { remarks }) => remarks.has(entry),
    why: 'say the same but for some words, as remarks of a program do, so that they are no abstracts',
  },
  {
    holds: ({ abstract }, { sharing }) => (sharing.get(abstract) ?? 0) > 5,
    why: 'stand below six titles or more, so that they are no abstracts',
  },
  {
    holds: ({ abstract }) => abstract.length > longestAbstract,
    why: 'are longer than any abstract, as whole texts are, or several papers in one',
  },
  {
    holds: ({ title }) => title.length > longestTitle,
    why: 'have titles longer than any paper has',
  },
  {
    holds: ({ title }) => isCitation(title),
    why: 'have a citation with authors and year for a title',
    save: ', or write titles alone in place of these',
  },
  {
    holds: isOwnCitation,
    why: 'only name authors, title and place, as citations do',
  },
  {
    holds: ({ title }) => /^\W*20\d\d-\d\d-\d\d\W*$/.test(title),
    why: 'stand below a day, and are about an issue of a digest',
  },
  {
    holds: ({ title, abstract, facts: { arxivId } }) =>
      !arxivId && (isOfJournal(title) || ofVolume.test(abstract)),
    why: 'are covers, contents, news, boards or corrections of a journal or of proceedings',
    save: '; if one is a paper, write its arXiv id to it',
    isOfEntry: true,
  },
  {
    holds: (entry) => {
      const { title, abstract, facts, isLabelled } = entry;
      if (hasId(entry)) return false;
      return (
        (!facts.authors && talkTitle.test(title)) ||
        (!research.test(abstract) &&
          (event.test(abstract) || (!facts.authors && !isLabelled && talk.test(abstract))))
      );
    },
    why: 'are about a talk, a workshop, a call or a post, and have no id of a paper',
    save: "; if one is a paper's, write its `DOI: …` or arXiv id to it",
    isOfEntry: true,
  },
];

/** `Reed, A., & Marsh, T. (2019). On Reeds.`, `Reed et al. (2019) On Reeds.`, `1: Reed A, Marsh B. On Reeds. Ponds. 2019 Sep;5:15.`; of 88,434 titles of arXiv none. */
export function isCitation(text: string): boolean {
  return citation.test(text) || citedAsMany.test(text) || quotedTitle.test(text);
}

/** `[1] A. Reed and B. Marsh, “On Reeds,” in Ponds, 2025.` */
const quotedTitle = /^(?:\[\d{1,4}\] )?\p{Lu}[^“”"]{3,600}[,.] [“"][^“”"]{6,300}[,.][”"] \S/u;

const citedAsMany = /^\p{Lu}[\p{L}'’-]+ et al\.?,? \(?(?:19|20)\d{2}[a-z]?\)?/u;

const citation =
  /^(?:\[?\d{1,12}[\].:)]{0,2}\s)?\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.?[ -]?){1,3}(?:[,;.&]| ?\(| et al).{0,600}\b(?:19|20)\d{2}[a-z]?(?: \p{Lu}\p{Ll}{2}(?: \d{1,2})?)?(?:[);.,:]|$)/su;

/** Whether a title is of a journal's own pages, or of a correction. */
export function isOfJournal(title: string): boolean {
  return frontMatter.test(title) || errata.test(title);
}

/** `[Front matter]`, `Table of Contents`, `IEEE Transactions on Reeds publication information`; of 88,434 papers of arXiv none. */
const frontMatter =
  /^\W*(?:(?:table of )?contents(?: page)?|(?:front|back) (?:matter|pages)|(?:(?:inside )?(?:front|back) )?cover(?: page| image)?|(?:half )?title page(?: \w+)?|copyright(?: page| notice)?|masthead|(?:guest )?editorial(?: (?:board|note))?(?: members)?|news|announcements?|(?:author|subject|keyword|\d{4}) index\b.*|(?:list of )?(?:reviewers|sponsors|participants)|(?:[\w ]+ )?committees?(?: members)?|preface|foreword|blank page|(?:call for papers|information for authors|(?:welcome )?message from)\b.*|(?:.* )?(?:publication|society) information|publisher['’]s information)\W*$/i;
const errata =
  /^\W*(?:(?:errat|corrigend)(?:um|a)\b|(?:publisher|author)(?:['’]s)? correction\b|correction to\b|(?:correction|retraction(?: note| notice)?|expression of concern) ?:|(?:correction|retraction(?: note| notice)?)\W*$)/i;
/** What IEEE and its like write below such titles. */
const ofVolume =
  /^(?:the following topics (?:are|were) (?:dealt|discussed|covered)|(?:presents|provides|lists) (?:the |an? )?(?:table of contents|(?:front|back) cover|listing of|society|(?:introductory )?welcome|committee|copyright|publication information|editorial board|author index)|conference proceedings front matter|start of the above-titled section)/i;

const titleLabel = new RegExp(`^\\W*(?:${words.title}) ?[:：]`, 'iu');
/** `[Title](pdf)`, `Paper title` */
const titleAlone = new RegExp(`^[\\P{L}]*(?:${words.title}|untitled)[\\P{L}]*(?:pdf\\W*)?$`, 'iu');

/** Of 90,000 abstracts the longest has 6,351 letters; a report in a library's export has 12,778. */
const longestAbstract = 15_000;
/** Of 88,434 titles the longest has 226 letters. */
const longestTitle = 1000;

const event = new RegExp(
  [
    '\\b(?:this|the|our) (?:full-day |half-day |[12]-day )?(?:workshop|tutorial|panel|symposium|meet-?up|webinar|hackathon|special issue|shared task|summer school|track|session|course) (?:\\w+ )?(?:will|aims?|seeks?|brings?|invites?|welcomes?|features?|is (?:about|intended|designed|open|aimed))\\b',
    '\\bcalls? for (?:papers|participation|abstracts|proposals)\\b',
    '\\b(?:join us|sign up|register (?:now|here|today)|we are (?:hiring|looking for)|apply now|responsibilities include|the (?:successful|ideal) candidate|(?:buy|get) (?:your )?tickets)\\b',
    // Of 88,434 abstracts none begins so, but that of YOLO.
    '^you (?!only\\b)\\w+|^your (?:tasks|role|profile|responsibilities)\\b',
    // In a trial's protocol, participants will receive something.
    '\\b(?:attendees|the audience|participants) will (?:\\w+ )?(?:learn|leave|gain|hear|get|see|explore|discuss|practi[cs]e|discover|be able)\\b',
    // Makers of software welcome contributions.
    '\\bwe (?:invite|welcome|encourage) (?:\\w+ )?(?:submissions|papers)\\b|\\bwe invite (?:\\w+ )?contributions\\b',
    '\\b(?:submission deadline|submissions are due)\\b',
  ].join('|'),
  'i',
);

/** `Reed, A. (2024). On Reeds. Ponds, 12(2), 30–41.` below `On Reeds` */
function isOwnCitation({ title, abstract }: Entry): boolean {
  if (abstract.length > longestCitation || title.length < 10) return false;
  const place = abstract.toLowerCase().indexOf(title.toLowerCase());
  if (place < 0) return false;
  const rest = abstract.slice(0, place) + abstract.slice(place + title.length);
  return (
    /\b(?:19|20)\d{2}\b/.test(rest) && !/\b(?:is|are|was|were|we|our|has|have|can)\b/i.test(rest)
  );
}

const longestCitation = 700;

/** The authors speak, or their work is spoken of; a program's remarks do neither. */
const ofAuthors =
  /\b(?:we|our)\b|\b(?:is|are|was|were) (?:proposed|presented|introduced|studied|investigated|proved|derived|developed|demonstrated)\b/i;

/** What a paper says of itself, though it also says what it “will show”. */
const research =
  /\bwe (?:also |further )?(?:propose|introduce|study|investigate|evaluate|develop|prove|demonstrate|find|analy[sz]e)\b|\b(?:this|our) (?:paper|article|study|survey|method|approach)\b|\b(?:extensive|our) experiments\b/i;

/** `Full Day Workshop #1`, `GRASS in der Cloud (Talk)`, but not `Orienting a Solar Panel` */
const talkTitle =
  /(?:[([:–—]\s*|^(?:[\p{L}\d-]+ ){0,2})\b(?:talk|workshop|tutorial|keynote|panel|poster session|session|lecture|seminar|vortrag)\b[^\p{L}]*$/iu;
export const talk =
  /\b(?:in|of|during) (?:this|my|the) (?:talk|lecture|seminar|presentation|session)\b|\bthis (?:talk|lecture|seminar) \w+s?\b|\b(?:I will|I'll|I’ll) (?:\w+ )?(?:discuss|show|present|explain|cover)\b|\b(?:I|we)(?: will|['’]ll) (?:\w+ )?(?:talk|speak|walk)\b/i;
