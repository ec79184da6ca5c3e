/**
 * The table of signs: what a line of a page says that it is, to be read from top to bottom. Each row is an example and its pattern; a test runs them all.
 * A line that a layout writes around its papers is a row here, and no branch of a reader.
 */
import { anArxivId } from '../../text/ids.ts';
import { bareVenue, formula, itemMark, keywords, opening, words } from './words.ts';

/** Rows of a table: an example, its pattern, and what else is true of all of them. */
function rows<More extends (string | number)[]>(patterns: Record<string, RegExp>, ...more: More) {
  return Object.entries(patterns).map(
    ([example, pattern]): [example: string, pattern: RegExp, ...More] => [
      example,
      pattern,
      ...more,
    ],
  );
}

export function hasSign(line: string, table: [string, RegExp][]): boolean {
  return table.some(([, pattern]) => pattern.test(line));
}

/** Lines that stand only above the first paper; of Hugging Face's own page, in any language. */
export const masthead = rows({
  'new': new RegExp(`^(?:${words.new})$`),
  'Get trending papers in your email inbox!': /^Get trending papers in your email inbox/i,
  'SubscribeSubmitted by': new RegExp(`^(?:${words.subscribe})(?:Submitted by)?$`),
  'Daily Papers - Hugging Face': new RegExp(
    `^(?:${words.dailyPapers})(?: [-–—] Hugging Face)?$`,
    'i',
  ),
  AKと研究コミュニティ:
    /^by ?AK\b.{0,60}$|^[\p{Ll}\p{Lo}]{1,10} ?AK(?![\p{Lu}\p{Ll}\d-]).{0,60}$|^AK ?\p{Lo}.{1,60}$/u,
  'cs.CL updates on arXiv.org': /^[\w.-]+ updates on arXiv\.org$/,
  'and the research community': /^(?:by|AK|and the research community)$/,
  'pdf bib Proceedings of the Workshop on Reeds':
    /^(?:pdf ?)?bib(?: \(full\))? ?(?:Proceedings|Findings|Transactions) of .{5,250}$/i,
  'New this week': /^(?:Daily|Weekly|Monthly|New this (?:day|week|month))$/,
  'Search any paper with AI': /^Search (?:any )?papers?(?: with AI)?$/i,
});

/** A page's own lines, whatever the day. */
export const boilerplate = [
  ...masthead,
  ...rows({
    '•|•': /^[·•|[\]()*+_=\\]+$/,
    '=====': /^(?:[-=~_*#] ?){2,}$/,
    '```text': /^```\w*$/,
    '](https://…)': /^(?:\]\[\d+\]|\]\(.*\))$/,
    'Inference Endpoints':
      /^(?:Hugging Face|Models|Datasets|Spaces|Buckets(?: new)?|Posts|Docs|Enterprise|Pricing|Log In|Sign Up|Solutions|Community|Collections|Languages|Organizations|Papers|Website|Tasks|HuggingChat|Blog|Learn|Discord|Forum|GitHub|TOS|Privacy|About|Careers|Jobs|Company|Previous|Next|Inference Endpoints|Storage Buckets|Team & Enterprise|Enterprise Support|Inference Providers|Hugging Face PRO)$/,
    'View PDF':
      /^(?:Upvote|Upvotes|Play|Video|Read more|Load more|Show more|View PDF|View arXiv page|Project page|arXiv Page|Paper page|Add to collection|Comment|Comments|Share|System theme|PDF|DOI|Full text|arXiv(?: ID)?|HTML|Code|Demo|Abstract|Summary|Authors?|Title|Published|Date|Link|Links|Category|Categories|Keywords|Topics):?$/i,
    'Skip to main content':
      /^(?:View all activity|Search|Filter by title|Sort by|Most upvoted|Recently created|Browse|Back to top|Skip to (?:main )?content|Skip to navigation|Menu|Loading…?|Toggle theme|Copy link|Bookmark)$/i,
    'arXiv BibTeX Abstract':
      /^(?:(?:PDF|arXiv|Bib(?:TeX)?|Abs(?:tract)?|Code|DOI|HTML|Slides|Poster|Video|Website|Cite|Supp)(?: ?[|·/•] ?| |$)){2,}$/i,
    '#12': /^(?:#|[-+] ?)\d{1,3}$/,
    '#birds @reeds': /^(?:[#@][\p{L}\d_-]+ ?)+$/u,
    'Terms of Use':
      /^(?:Terms of (?:Use|Service)|Privacy Policy|Contact(?: us)?|Feedback|FAQ|Hosting a Venue|All Venues|About OpenReview|(?:Hide|Show) details)$/i,
    'OpenReview is a long-term project to advance science':
      /^OpenReview is a long-term project to advance science\b.{0,250}$/,
    'submitted to Reed Letters': /^submitted to \p{Lu}[^.]{2,60}$/iu,
    // Of the ACL Anthology.
    'Anthology ID: 2025.reeds-1':
      /^(?:Anthology ID|Month|Address|Publisher|SIG|Editors?): \S.{0,120}$|^(?:FAQ|Corrections|Submissions|Github|ACL Anthology|Up)$|^(?:ACL materials are Copyright|The ACL Anthology is managed)\b.{0,160}$/,
    'TOGETHER WITH MARSH & SONS':
      /^(?:TOGETHER WITH|SPONSORED BY|PRESENTED BY|ADVERTISEMENT)\b.{0,60}$/,
    '2026.': /^(?:19|20)\d{2}\.$/,
    // Of PubMed.
    'PMID: 40000001 Free article.': /^PMC?ID: (?:PMC)?\d+.{0,60}$/,
    // What is left of an export's record.
    'TY  - JOUR':
      /^(?:PMID- \d+|(?:TY|ER) {1,2}-(?: \p{Lu}{1,8})?|(?:%0|RT)(?: \p{Lu}\p{Ll}+){1,2}|PT \p{Lu})$/u,
    'Submitted 3 May, 2025; originally announced May 2025.':
      /^Submitted \d{1,2} .{3,80}\boriginally announced \p{Lu}\p{L}+ \d{4}\.$/u,
    // Of a programme.
    '09:30 Session 1: Reeds':
      /^\d{1,2}[:.]\d{2}(?: ?[–-] ?\d{1,2}[:.]\d{2})? (?:Registration|Welcome|Opening|Session|Coffee|Tea|Lunch|Dinner|Reception|Break|Posters?|Closing|End)\b.{0,80}$/,
    'MORNING SESSION':
      /^(?:(?:Morning|Afternoon|Evening|Poster|Oral|Plenary) )?Session(?: [A-Z\d]{1,2})?(?:[:–] ?.{1,60})?$|^(?:[A-Z]{4,9} )?SESSION(?: [A-Z\d]{1,2})?$/,
    'Part A: must read': /^Part [A-Z\d]: .{1,40}$/,
    '5 min read': /^\d+(?:[–-]\d+)? min(?:utes?)?(?: read)?$/i,
    'papers.reeds.org': /^(?:[\w-]+\.)+(?:com|org|co|net|io)$/i,
    // Of OpenReview's pages.
    'ICLR 2026 Conference Submission':
      /^\p{L}[\p{L} ]{1,40} 20\d\d (?:(?:Conference )?(?:Poster|Oral|Spotlight)|(?:(?:Conference|Workshop|Withdrawn|Desk Rejected|Regular|Main Track) ?){1,3}Submissions?\d*)$/u,
    Everyone: /^(?:Everyone|Revisions|BibTeX|Anonymous|CC BY(?:-[A-Z]{2})* \d\.\d)$/,
    'Conference, Area Chairs, Reviewers, Authors':
      /^(?=.*\b(?:Chairs|Reviewers)\b)(?:[\p{L} ]{3,30}, )+[\p{L} ]{3,30}$/u,
    // A browser's printed page.
    'https://reeds.org/papers 1/12': /^https?:\S+ \d+\/\d+$/,
    '20/08/2025, 10:12 Papers on reeds':
      /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?(?: .{0,80})?$/i,
    'Sponsored: reeds by the hour': /^(?:Sponsored|Sponsor|Advertisement|Anzeige): .{1,200}$/,
    // An assistant's last words.
    'Would you like me to summarize any of these?':
      /^(?:Would you like|Do you want|Want) me to\b.{0,200}\?$|^Let me know if you\b.{0,200}[.!]$/,
    // A newsletter's greeting and end.
    'Dear readers, 👋':
      /^(?:Hi|Hello|Hey|Dear|Good morning)\b.{0,120}[,:!](?: ?\p{Extended_Pictographic})*$/u,
    'View this email in your browser':
      /^(?:Unsubscribe|Manage (?:your )?(?:preferences|subscription)|View (?:this )?(?:e-?mail |newsletter )?(?:in|on) (?:your |a )?(?:browser|web))\b.{0,200}$/i,
    'You receive this email because you asked for it':
      /^You (?:get|receive|received|are receiving|got) this (?:e-?mail|mail|message|(?:news)?letter)\b.{0,200}$/i,
    'Read the paper →':
      /^(?:Read|View|See|Open|Get)(?: .{1,30})? ?[→»›↗]$|^(?:Read|View|See|Open|Get) (?:the )?(?:full |whole |original )?(?:paper|article|preprint|abstract|text)(?: (?:on|at|in) \S{1,20})?$/i,
    'On Mon, 18 Aug 2025 at 10:12, Anna Reed wrote:':
      /^(?:On|Am|Le|El|Il) .{0,80}\d.{0,120}\b(?:wrote|schrieb|a écrit|escribió|ha scritto)\b.{0,80}:$/,
    '<heron@reeds.org> wrote:':
      /^<[^<>\s]+@[^<>\s]+> (?:wrote|schrieb|a écrit|escribió|ha scritto) ?:$|^On \p{Lu}\p{Ll}{2}, .{5,12} \d{4},? at \d{1,2}:\d{2}.{0,100}$/u,
    'Sent from my phone': /^Sent from my [\w ]{1,30}$/,
    'Your browser does not support the video tag.':
      /^Your browser does not support the (?:video|audio) tag\.?$/,
    '#1 Paper of the day': /^#\d+ Paper of the (?:day|week|month)$/i,
    '© 2025 Hugging Face': /^© ?\d* ?Hugging Face/i,
  }),
];

/** What a line, or a part of one, counts or names. A number alone is votes or comments, which its place decides; a dash stands for no votes. */
export const counts: [
  string,
  RegExp,
  'authors' | 'names' | 'votes' | 'stars' | 'submitter' | 'venue' | 'comments' | 'count',
][] = [
  [
    '5 authors',
    new RegExp(`^[+]?(\\d+) ?(?:[位名人] ?の?)?(?:${words.authors})(?:\\]\\(.*\\))?$`, 'i'),
    'authors',
  ],
  ['作者 5 人', /^(?:作者|著者|저자) ?(\d+) ?[位名人명]$/, 'authors'],
  // Of a reading list.
  [
    'A. Heron, Bo Otter, Cy Crane et al. 2026.',
    /^(\p{Lu}[\p{L}.'’ -]+(?:(?:,| and) \p{Lu}[\p{L}.'’ -]+)+) et al\.(?: (?:19|20)\d{2}\.)?$/u,
    'names',
  ],
  ['▲ 12', /^(?:\[-\]|▲|⬆️?|👍)\s*(\d+|-)$/, 'votes'],
  ['Upvotes: 12', /^(?:up)?votes?:? ?(\d+)$/i, 'votes'],
  ['12 upvotes', /^(\d+) (?:up)?votes?$/i, 'votes'],
  ['(12 👍)', /^\(?(\d+) ?(?:▲|⬆️?|👍)\)?$/, 'votes'],
  ['GitHub 11.3k', /^(?:LINK: )?GitHub:? ?(?:stars?:? ?)?([\d.,]+ ?[kM]?)(?: stars?)?$/i, 'stars'],
  ['⭐ 120', /^[★⭐☆]️? ?([\d.,]+ ?[kM]?)(?: stars?)?$/, 'stars'],
  ['1.2k GitHub stars', /^([\d.,]+ ?[kM]?) (?:GitHub )?stars?(?: on GitHub)?$/i, 'stars'],
  ['1.2k', /^(\d+(?:\.\d+)?[kM])$/, 'stars'],
  [
    'Submitted by heron',
    new RegExp(`^(?:${words.submittedBy})[:：]? ?([^\\s:]+(?: [^\\s:]+){0,4})$`, 'i'),
    'submitter',
  ],
  ['ACL 2025 Findings', new RegExp(`^(${bareVenue})$`, 'u'), 'venue'],
  [
    'Reed Lett (Basel). 2025 Mar 1;25(6):1142. doi: 10.1234/reed.1.',
    /^(\p{Lu}[^.;!?]{1,80})\. (?:19|20)\d{2}(?: \p{Lu}\p{Ll}{2}(?:[ -][\p{L}\d-]{1,6})?)?;.{0,160}$/u,
    'venue',
  ],
  [
    'In Proc. of Marsh Studies, 2025',
    /^In (?:Proc(?:\.|eedings) of (?:the )?)?(\p{Lu}[^.:;?!]{1,150}, (?:19|20)\d{2})\.?$/u,
    'venue',
  ],
  ['3 comments', /^(\d{1,6}) comments?$/i, 'comments'],
  ['1,024', /^(\d{1,3}(?:,\d{3})+|\d{1,6}|[-–])$/, 'count'],
];

/** What the words of a line weigh against its being a title, or for it: the decoder's cost, −ln p. `first line`: of a title of several. */
export const weights: [string, RegExp, of: 'any line' | 'first line', weight: number][] = [
  ['Marshes speak. Herons do not', /[.!?] \p{Lu}|[。！？]./u, 'any line', 3],
  ['Do marshes speak? We listen to them', /[.!?] (?:We|Our|This paper)\b/, 'any line', 4],
  ['- nobody asks;', /;$/, 'any line', 4],
  ['Code: https://reeds.org/code', /[:：] ?https?:\S+$/, 'any line', 6],
  ['Herons wait for three reasons:', /(?::|\p{Ll}{2}\.)$/u, 'any line', 2],
  ['Marshes speak in reeds and '.repeat(9), /^.{221}/su, 'any line', 6],
  ['Reed: A Language for Marshes', /^\S+(?: \S+){0,3}: /, 'first line', -2],
  ['1) On reeds', /^\(?\d{1,3}[.)\]]\s+(?=\p{L})/u, 'first line', -1],
  ['We present a language for marshes', opening, 'first line', 5],
  [
    'Methods: We count reeds',
    /^(?:Background|Introduction|Objectives?|Aims?|Purpose|Methods?|Results?|Findings|Discussion|Conclusions?)(?: and \p{L}+)?: /iu,
    'first line',
    6,
  ],
  ['\\begin{equation}', formula, 'first line', 6],
  ['Keywords: reeds, marshes', keywords, 'first line', 6],
];

/** Headings of sections, which are the titles of none of 88,000 papers: of a report, of a package's document, of an assistant's page. */
export const sections = rows({
  'Executive summary':
    /^(?:executive summary|introduction|overview|background|motivation|conclusions?|(?:final )?thoughts|summary|table of contents|contents|methods?|methodology|(?:main )?results|discussion|references|bibliography|limitations|future (?:work|directions)|related work|appendix|acknowledge?ments|recommendations|next steps|further reading|open questions|implications|(?:tl;?dr|bottom line)|briefing doc(?:ument)?(?:: .*)?|what this means(?: .{1,30})?|why (?:it|this) matters|in conclusion)$/i,
  'Key takeaways of the week':
    /^(?:the )?(?:key|main|core|major|emerging|central|common|important|notable) (?:themes|trends|findings|takeaways|insights|points|ideas|concepts|results|highlights|messages|contributions|facts|conclusions)(?: .{1,40})?$/i,
  'Must-Read': /^(?:must|should|worth)[- ](?:reads?|reading|skimming|a (?:look|read))$/i,
  'Getting started':
    /^(?:installation|installing|install|usage|basic usage|how to use(?: it)?|getting started|quick ?start|features|requirements|prerequisites|dependencies|configuration|options|examples?|documentation|docs|api|api reference|licen[cs]e|contributing|contributors|development|testing|tests|changelog|release notes|roadmap|faq|troubleshooting|support|credits|citation|building(?: from source)?|project structure|set-?up)$/i,
  'Suggested questions':
    /^(?:sources|metadata|highlights|\d+ sources|studio|add note|save to note|audio overview|video overview|mind map|study guide|suggested questions|copy response|ask a follow-?up)$/i,
});

const day = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?`;
const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?`;

/** What a chat writes around messages. */
export const ofChat = rows({
  '[30/11/2026, 08:12:33] A. Heron: On Reeds': new RegExp(
    String.raw`^[\s\u200e]*(?:\[${day}\s${time}\]\s|${day}\s${time}\s[-–]\s[^:]{1,40}: )`,
    'i',
  ),
  'A. Heron — Today at 9:00 AM': new RegExp(
    String.raw`^\s*\S.{0,60}(?: — (?:${day}|(?:today|yesterday) at) ${time}|, \[${day} ${time}\])$`,
    'i',
  ),
  '  9:00 AM': /^\s{2,}\d{1,2}:\d{2} [AP]M$/,
  // An option of reStructuredText is indented, too: `    :depth: 4`
  ':+1: 6  :eyes: 3': /^(?:(?=\S)|\s*(?=:[+-]1:|:\S+ ?\d+\s*:))(?::[\w+'-]+: ?\d+\s*)+$/,
  '(edited)': /^\s*(?:\(edited\)|\d+ repl(?:y|ies)|Last reply .{1,40})$/,
});

/** An id behind a title, as feeds write it. */
export const idBehind = rows(
  {
    'On Reeds (arXiv:2508.00001v2 [q-bio.PE] UPDATED)': new RegExp(
      String.raw`(?<=\S) ?[([](?:arXiv: ?)?(?<id>${anArxivId}|(?<=arXiv: ?)[a-z-]+(?:\.[A-Z]{2})?/\d{7}\S*?)(?: \[[^[\]]*\])?(?: UPDATED)?[)\]]$`,
      'i',
    ),
  },
  'title',
  'each',
);

export const listNumber =
  /^(?:#(?=\d+ )|#|\[|\()?(\d+|[a-z](?=\)))(?:(?<=#\d+)|[.):\]]+-?|\/\d+[.):]?|\uFE0F?\u20E3) /;

/** What a list puts before titles; of 88,429 titles none begins so. */
export const listMarks = rows(
  {
    '• On Reeds': itemMark,
    '#12 On Reeds': listNumber,
    '[x] On Reeds': /^\[[ xX]\] +(?=\S)/,
    '三、On Reeds': /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})、|^[①-⑳❶-❿⓵-⓾➀-➓]\s*/,
  },
  'title',
  'each',
);

/** What stands around a title or an abstract. `all`: taken off only if all have it, since in one alone it may be part of the text. A group is what it says of the paper. */
export const decorations = [
  ...rows(
    {
      'On Reeds (4 upvotes)': / \((?<votes>\d+) (?:up)?votes?\)$/i,
      '▲ 12 On Reeds': /^[▲△⬆🔼👍]\uFE0F? ?(?<votes>\d+)\s+(?=\S)/u,
      'A9. On Reeds': /^\p{Lu}\d{1,3}\. (?=\p{L})/u,
      'II. On Reeds': /^[([]?[IVX]{1,6}[.)\]:]{1,2} (?=[\p{Lu}\d“"])/u,
      // Votes, or a list's numbers.
      '23 On Reeds': /^\d{1,4} (?=\p{Lu})/u,
    },
    'title',
    'all',
  ),
  ...rows(
    {
      // Of Scholar, of Reddit, and of lists made of arXiv's.
      '[PDF] On Reeds': /^\[(?:PDF|HTML|DOC|BOOK|CITATION|[A-Z]|(?:new|cross|replaced?) \d+)\] +/,
      '9:30–9:50 On Reeds': /^\d{1,2}:\d{2}(?: ?[–-] ?\d{1,2}:\d{2})?\s+(?=\p{L})/u,
      'On Reeds (7/10) 🔁': / \(\d{1,2}\/10\)(?: ?\p{Emoji_Presentation})*$/u,
      'On Reeds (5-min read)': / \(\d+[ -]min(?:ute)?s?(?: read)?\)$/i,
      'On Reeds (from quant-ph)':
        /(?<=\S) ?[(（]from (?:[a-z-]+\.[A-Z][A-Za-z-]+|(?:astro|math|quant)-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|nucl-(?:ex|th))[)）]$/,
      'pdf bib abs On Reeds': /^(?:pdf|bib)(?: ?(?:bib|abs|code|video))* (?=\S)/,
      '[2508.00001]: On Reeds': new RegExp(
        `^\\[?(?:arXiv: ?)?(?<id>${anArxivId})(?:\\]:?|:| ?[|–—-]) +(?=\\S)`,
        'i',
      ),
      'On Reeds <https://arxiv.org/abs/2508.00001>':
        /(?<=\S) ?[<(](?<address>https?:\/\/[^\s<>()]+)[>)]:?$/,
    },
    'title',
    'each',
  ),
  ...idBehind,
  ...rows(
    {
      // As an assistant cites.
      'On Reeds (Heron et al., 2025)':
        /(?<=\S) \(\p{Lu}[\p{L}'’-]+(?: et al\.?| (?:and|&) \p{Lu}[\p{L}'’-]+)?,? (?:19|20)\d{2}[a-z]?\)(?:\[\d+\])*$/u,
      'On Reeds (2025)': /(?<=\S) \((?:19|20)\d{2}\)$/,
      'On Reeds, arXiv 2025':
        /(?<=\S)(?:, | ?[([]| [-–—|] )(?<venue>\p{L}[\p{L}-]{1,20}(?: (?:19|20)\d{2}| ?['’]\d{2}))[)\]]?$/u,
      // Of Hacker News, and of Reddit.
      'On Reeds (reeds.org)': /(?<=\S) \((?:self\.\w+|(?:[\w-]+\.)+[a-z]{2,})\)$/,
      // Of a newsletter: an acronym of the title has no small letters.
      'On Reeds (Marsh University, MIT)':
        /(?<=\S) \((?<organisation>\p{Lu}[^()]*[\p{Ll},][^()]*|MIT|CMU|NYU|ETH|EPFL|KAIST|NVIDIA|IBM)\)$/u,
      'On Reeds [PDF 12] [Copy]': /(?<=\S)(?: ?\[[^[\]]{1,24}\])+$/,
      'On Reeds.': /(?<=\S) ?[:.]$/,
    },
    'title',
    'all',
  ),
  ...rows({ '- Marshes speak.': itemMark }, 'abstract', 'all'),
  ...rows(
    {
      'Marshes … ▽ More Marshes speak.': /^[^▽]{1,3000}… ?▽ More (?=\S)/,
      'Marshes speak. △ Less': / △ Less$/,
      'Marshes speak. [pdf] [code]':
        /(?<=[.!?)”"]) ?(?:\[(?:pdf|arxiv|paper|html|abs|code|slides|poster|video|supp)\w* ?\w*\] ?)+$/i,
    },
    'abstract',
    'each',
  ),
];

/** Of Google Scholar's alerts. */
export const ofScholar = rows({
  'Save Twitter LinkedIn':
    /^(?:google scholar|save|speichern|guardar|salvar|enregistrer|salva|twitter|x|linkedin|facebook|bluesky|whatsapp|email|[ ·•|])+$/i,
  'Cite : On reeds': /^(?:Cites?|Zitiert|Cita|Citando) ?: .{1,300}$/,
  'reeds - new results':
    / - new (?:results|articles|citations|related research|recommended articles)$/i,
  'Showing most relevant results':
    /^(?:new (?:articles|results|citations)|recommended articles|showing (?:most|less|more)|cited by \d+|\d+ new (?:citations?|articles?|results?))\b.{0,200}$/i,
});

/** Of Semantic Scholar's alerts. */
export const ofSemanticScholar = rows({
  'Semantic Scholar Alerts': /^semantic scholar(?: team| alerts?| feeds?)?$/i,
  'New papers on reeds':
    /^(?:new|recommended|latest|more) (?:papers?|citations?|research)\b.{0,80}$/i,
  'Hi Anna': /^(?:hi|hello|dear)\b.{0,120}$/i,
  'Search 227,123,456 papers from all fields of science':
    /^(?:skip to .{5,80}|search(?: [\d,]+ papers from all fields of science)?|sign in|create free account|fields of study|date range|has pdf|author|journals & conferences|sort by \w+|about [\d,]+ results .{1,80}|corpus id: \d+|\[?pdf\]?|alert|ask this paper|[\d,]+ (?:citations?|references|extracted citations)|(?:computer|political|materials|agricultural and food|environmental) science|medicine|chemistry|biology|physics|geology|psychology|art|history|geography|sociology|business|economics|philosophy|mathematics|engineering|linguistics|education|law)$/i,
  'Save to Library':
    /^(?:save(?: to library)?|cite|not interested|not relevant|more like this|expand|collapse|view paper|read more|view all|see (?:all|more)\b.{0,40}|create alert|turn off|(?:view|read|open) (?:on|in) .{1,30}|[·•|])$/i,
  'You are receiving this since you follow reeds':
    /^(?:manage|edit|update|unsubscribe|turn off|you(?:'|’)?(?:re| are) receiving|follow us|privacy policy|terms of service|learn more)\b.{0,160}$/i,
  'Allen Institute for AI, Seattle':
    /^(?:©.{0,80}|(?:the )?allen institute for (?:ai|artificial intelligence)\b.{0,120})$/i,
});
