/** Hidden and broken characters, entities, HTML and Markdown; quotes, dashes, `~` of TeX. */
import { decodedEntity, withoutCode } from '../html/in-text.ts';
import { raisedOrLowered } from '../html/raised.ts';
import type { RepairRule } from './rule.ts';

/** Who owns a text, how it is licensed and who abridged it, below an abstract: each begins after a sentence and goes on to the end, unless it speaks of the research. A bare `©` needs no year: Scopus leaves it out. */
const owned = String.raw`(?:©|&copy;)|(?:(?:Crown )?Copyright:?,? ?(?:©|&copy;|\([cC]\))?|\([cC]\)(?: Copyright)?),? ?(?:by )?(?:(?:The )?Authors?(?:\(s\)|s)?\b|(?:19|20)\d{2}(?!\d))|Copyright (?:©|&copy;)`;
const licensed = String.raw`(?:Published (?:19|20)\d{2}\. )?This article is a U\.S\. Government work|Published under licen[cs]e by|This article is protected by copyright|All rights reserved|(?:Published|Distributed|Licensed|This (?:article|work|paper) is (?:published|distributed|licensed)|This is an open[- ]access article)(?: open access)?,?(?: distributed| published)? under (?:the terms (?:and conditions )?of )?(?:an?|the) (?:Creative Commons|CC\b)|Published by (?:Elsevier|Wiley|Springer|Oxford University|Cambridge University|IOP|AIP|Taylor)\b`;
/** Of databases, and of bioRxiv, which runs its statements together. */
const abridged = String.raw`\[(?:PUBLICATION |AUTHOR )?ABSTRACT(?: FROM (?:AUTHOR|PUBLISHER))?\]|\((?:AUTHOR|PUBLICATION) ABSTRACT\)|\((?:PsycINFO|APA|PsycArticles)\b[^()]*\([cC]\)|(?:#+ ?)?Competing Interest Statement|Copyright of .{3,200} is the property of`;
const ofResearch = String.raw`(?!.{0,200}\bU\.S\. Government (?:employees|work)).{0,400}\b(?:we|our|us|this study|results?|shows?|shown|was|were|has|have|code)\b`;
const copyrightLine = new RegExp(
  String.raw`(?<=[.!?][)"”’]?)(?:\s*(?:${abridged}).{0,3000}|(?:\s+|(?=©|Copyright ©))(?:${owned}|${licensed})(?!${ofResearch}).{0,400})$`,
  'is',
);

/** Scopus has the same before an abstract: `© 2017 Reed B.V.Reeds grow.` */
const ownerWord = String.raw`(?:(?:\p{Lu}\.)+\p{Lu}(?=\.)|\p{Lu}[\p{L}&'’-]*(?:\(s\))?|&|of|the|for|and|by|on|behalf|under|exclusive|licen[cs]e|to|trading|as|part)`;
const copyrightFirst = new RegExp(
  String.raw`^(?:Copyright )?© ?(?:The Authors?(?:\(s\))?,? )?(?:19|20)\d{2}(?:[ ,.]{1,2}${ownerWord}){0,14}?(?<![\s,]\p{Lu})\.(?: ?(?:All rights reserved|Published by [^.]{3,60}(?:B\.V)?)\.)*\s*(?=[\p{Lu}\d])`,
  'u',
);

/** What publishers and pages put around and into a text. */
export const inSource: RepairRule[] = [
  {
    name: 'copyright-first',
    reason: 'What a publisher says above an abstract of who owns it is no part of it.',
    pattern: copyrightFirst,
    example: ['© 2017 Reed B.V.Reeds grow.', 'Reeds grow.'],
  },
  {
    name: 'copyright-line',
    reason: 'What a publisher says below an abstract of who owns and licenses it is no part of it.',
    pattern: copyrightLine,
    example: ['Reeds grow. © 2024 Elsevier Ltd. All rights reserved.', 'Reeds grow.'],
  },
  {
    name: 'jats-formula',
    reason: 'IEEE and ACM write a formula as TeX, and again as MathML and a picture.',
    pattern:
      /(?:<|&lt;)inline-formula[^<>]{0,99}?(?:>|&gt;)\s*(?:<|&lt;)tex-math[^<>]{0,99}?(?:>|&gt;)\s*\$*((?:(?!\/tex-math).){1,999}?)\$*\s*(?:<|&lt;)\/tex-math.{0,5000}?\/inline-formula(?:>|&gt;)/gs,
    write: (_all, tex = '') => `$${tex.trim()}$`,
    example: [
      '<inline-formula><tex-math notation="LaTeX">k</tex-math></inline-formula> Reeds',
      'k Reeds',
    ],
  },
  {
    name: 'html-code',
    reason:
      'Browsers show no style sheet and no script; one call may be what a paper is about, and stays.',
    pattern: /<(?:style|script)\b.*/gis,
    write: withoutCode,
    example: ['reeds <style>p{color:red}</style>grow', 'reeds grow'],
  },
];

/** What programs did to signs, and HTML and Markdown. */
export const inText: RepairRule[] = [
  {
    name: 'hidden-character',
    reason: 'Control and direction characters cannot be seen, and can turn a line around.',
    pattern:
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule takes out
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
    example: ['so\u00adft and \u202eturned', 'soft and turned'],
  },
  {
    name: 'broken-character',
    reason: 'Half a character pair is no character.',
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    write: () => '\ufffd',
    example: ['half \ud83d here', 'half \ufffd here'],
  },
  {
    name: 'html-entity',
    reason: 'An escape of HTML is no text, and neither is one that a second program escaped again.',
    pattern: /&(?:amp;)*(?:[A-Za-z]{2,8}\d{0,2}|#\d{2,6}|#x[\dA-Fa-f]{2,5});/g,
    write: (sign) => decodedEntity(sign.replace(/&(?:amp;)+(?=.)/, '&')),
    example: ['Q&amp;A', 'Q&A'],
  },
  {
    name: 'html-image',
    reason: 'A picture that a feed put into a text is no text.',
    pattern: /<img\s[^<>]*=[^<>]*>|!\[[^\]]{0,300}\]\(https?:[^()\s]{0,2000}\)/g,
    example: ['<img src="https://a.org/b.png"> Reeds grow.', 'Reeds grow.'],
  },
  {
    name: 'html-style',
    reason: 'Text cannot show the type that HTML asks for; small signs have letters of their own.',
    pattern:
      /<(sub|sup)>([^<>]{1,40})<\/\1>|<(i|b|em|strong|italic|bold|u|small|span|p|div|a|font|jats:[a-z]+)(?:\s[^<>]{0,300})?>([^<>]*)<\/\3>|<(?:i|b|em|strong|su[bp]) ?\/>|<br ?\/?>|(?<=\S ?)<\/(?:p|div|span)>/gi,
    nests: true,
    write: (_all, script, small, _name, inner) =>
      script ? raisedOrLowered(/p$/i.test(script) ? 'sup' : 'sub', small ?? '') : (inner ?? ' '),
    example: ['<italic>Phragmites</italic> in a <i/> pond', 'Phragmites in a pond'],
  },
  {
    name: 'markdown-link',
    reason: 'Text shows an address as it is.',
    pattern: /\[([^[\]]{1,200})\]\((https?:\/\/[^\s()]+)\)/g,
    write: (_all, shown, address) =>
      shown === address ? (address ?? '') : `${shown} (${address})`,
    example: ['at [GitHub](https://github.com/a/b).', 'at GitHub (https://github.com/a/b).'],
  },
  {
    name: 'lost-space',
    reason:
      "Programs that take arXiv's pages apart lose the space before a link without its address.",
    pattern: /(?<=[a-z:;,])this (https?) URL/g,
    write: (_all, scheme) => ` this ${scheme} URL`,
    example: ['available atthis https URL', 'available at this https URL'],
  },
];

/** Type that Markdown asks for. */
export const inProse: RepairRule[] = [
  {
    name: 'markdown-bold',
    reason: 'Text cannot show the bold type that Markdown asks for.',
    pattern: /\*\*(?=[^\s*])([^*]{1,300}?)(?<=[^\s*])\*\*/g,
    example: ['a **1.9x** speed-up', 'a 1.9x speed-up'],
  },
  {
    name: 'markdown-italic',
    reason: 'Text cannot show the italic type that Markdown asks for.',
    pattern:
      /(?<![\p{L}\p{N}*\\)])\*(?=\p{L})([^*]{2,200}?)(?<=[\p{L}\p{N}.!?’'”)])\*(?![\p{L}\p{N}*])|(?<![\w\\^)\]}])_(?=\p{L})([^_]{3,200}?)(?<=[\p{L}\p{N}.!?])_(?![\w{])/gu,
    example: ['how *reeds* and _herons wait_, or do', 'how reeds and herons wait, or do'],
  },
];

/** Punctuation as TeX's sources write it; these come last. */
export const punctuation: RepairRule[] = [
  {
    name: 'tex-quote',
    reason: "TeX writes quotation marks as ``two'' signs.",
    pattern:
      /(?<!`)``(?!`)([^`]{0,300}?)(?:''|"|’’)|(?<![\w'])''(?=\S)([^']{1,120}?)(?<=\S)''(?![\w'])/g,
    write: (_all, quoted, other) => `“${quoted ?? other}”`,
    example: ["a ``silent failure'' mode", 'a “silent failure” mode'],
  },
  {
    name: 'tex-single-quote',
    reason: "TeX writes a single quotation as `this'.",
    pattern: /(?<![\w`])`([A-Za-z][^`'\n]{0,60})'(?![\w'])/g,
    write: (_all, quoted) => `‘${quoted}’`,
    example: ["a `mean' value", 'a ‘mean’ value'],
  },
  {
    name: 'tex-dash',
    reason: 'TeX writes dashes as two or three hyphens.',
    pattern:
      // A formula may stand before it, and after it.
      /(?<=^|[^\s\-<!|+])---(?=[^\s\->|+]|$)|(?<=\S ?|^ )---(?= )|(?<=^|[^\s\-<!|+])--(?=[^\s\->|+]|$)|(?<=\S |^ )--(?= |$)/g,
    write: (all) => (all.length === 3 ? '—' : '–'),
    example: ['over 2016--2025', 'over 2016–2025'],
  },
  {
    name: 'spaced-stop',
    reason: 'A line that was joined to the next leaves a space before its comma or full stop.',
    pattern: /(?<=\S) +(?=[.,;](?: |$))/g,
    example: ['the end . And so , on', 'the end. And so, on'],
  },
  {
    name: 'tex-tilde',
    reason: 'TeX writes a space where no line may end as a tilde; “z~2” says about how much z is.',
    pattern: /(?<=[\p{L}\d.)%])(?<!(?<![^\s(])[b-z](?=~\d))~(?=[\p{L}\d(]|$)|^~(?=\p{L})/gu,
    write: () => ' ',
    example: ['on AIME~2024', 'on AIME 2024'],
  },
];
