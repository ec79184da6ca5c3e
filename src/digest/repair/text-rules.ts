/** Hidden and broken characters, entities, HTML and Markdown; quotes, dashes, `~` of TeX. */
import { decodedEntity, raisedOrLowered, withoutCode } from '../html.ts';
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

/** What other programs than TeX did to the text; these come first. */
export const sourceRules: RepairRule[] = [
  {
    name: 'hidden-character',
    reason: 'Control and direction characters cannot be seen, and can turn a line around.',
    where: 'text',
    pattern:
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule takes out
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
    write: () => '',
    examples: [['so\u00adft and \u202eturned', 'soft and turned']],
    stays: ['naïve 中文 🙂'],
  },
  {
    name: 'broken-character',
    reason: 'Half a character pair is no character.',
    where: 'text',
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    write: () => '\ufffd',
    examples: [['half \ud83d here', 'half \ufffd here']],
    stays: ['whole 🙂 here'],
  },
  {
    name: 'copyright-first',
    reason: 'What a publisher says above an abstract of who owns it is no part of it.',
    where: 'source',
    pattern: copyrightFirst,
    write: () => '',
    examples: [
      ['© 2017 Reed B.V.Reeds grow.', 'Reeds grow.'],
      ['© 2015 Reed & Sons, Ltd. All rights reserved. Reeds grow.', 'Reeds grow.'],
      ['© 2016, The Author(s). Background: Reeds grow.', 'Background: Reeds grow.'],
      ['© The Authors 2016. Published by Reed Ltd. Reeds grow.', 'Reeds grow.'],
    ],
    stays: [
      '© 2024 Reed Ltd. is what most pages say. We count them.',
      '© 2024 is a year. We count.',
    ],
  },
  {
    name: 'copyright-line',
    reason: 'What a publisher says below an abstract of who owns and licenses it is no part of it.',
    where: 'source',
    pattern: copyrightLine,
    write: () => '',
    examples: [
      ['Reeds grow. © 2024 Elsevier Ltd. All rights reserved.', 'Reeds grow.'],
      ['Reeds grow. Copyright © 2025, The Author(s).', 'Reeds grow.'],
      ['Reeds grow. ©2016Reeds.', 'Reeds grow.'],
      ['Reeds grow.© 2024. The Author(s).', 'Reeds grow.'],
      ['Reeds grow.Copyright © 2024 Reed B.V.', 'Reeds grow.'],
      [
        'Reeds grow. © 2022 Marsh Society. This article has been contributed to by U.S. Government employees and their work is in the public domain in the USA.',
        'Reeds grow.',
      ],
      ['Reeds grow. © Reed Society 2014 for the Study of Reeds.', 'Reeds grow.'],
      ['Reeds grow. © A. M. Heron 2003 and Reed University Press, 2010.', 'Reeds grow.'],
      ['Reeds grow. © Published under licence by Reed Ltd.', 'Reeds grow.'],
      [
        'Reeds grow. (c) 2025 The Author(s). Published by Reed B.V. This is an open access article under the CC BY license.',
        'Reeds grow.',
      ],
      [
        'Do reeds grow? &copy; The Author(s) 2025. Published by Oxford University Press on behalf of the Marsh Society.',
        'Do reeds grow?',
      ],
      ['Reeds grow. Copyright 2025 Acoustical Society of Reeds.', 'Reeds grow.'],
      ['Reeds grow. Crown Copyright © 2025. Published by Elsevier Ltd.', 'Reeds grow.'],
      ['Reeds grow. This article is protected by copyright. All rights reserved.', 'Reeds grow.'],
      ['Reeds grow. Published under a CC BY licence.', 'Reeds grow.'],
      [
        'Reeds grow. Published 2013. This article is a U.S. Government work and is in the public domain in the USA.',
        'Reeds grow.',
      ],
      ['Reeds grow. © 2025 IEEE. Personal use of this material is permitted.', 'Reeds grow.'],
      [
        'Reeds grow. © 2025. The Author(s), under exclusive licence to Springer Nature Limited.',
        'Reeds grow.',
      ],
    ],
    stays: [
      'Reeds grow. Copyright holders object.',
      'Reeds grow at www.copyright2024.org/reeds.Copyright',
      'Reeds grow. Copyright 1976 was the year in which we study the law.',
      'either (a) reeds, (b) herons, or (c) 2024 ponds are seen.',
      'Reeds grow. Who owns © 2024 texts was shown by us.',
      'Reeds grow. © 2024 The Authors. We show that herons win in 9 of 10 marshes.',
      'Reeds grow. © 2025 Reed Ltd. Code is at https://github.com/heron/reeds.',
      '© 2024 Reed Ltd. is what most pages say. We count them.',
      'Reeds grow. Our data are published under a CC BY licence.',
      'Reeds grow. Published by marshes, the list is long.',
    ],
  },
  {
    name: 'html-entity',
    reason: 'An escape of HTML is no text, and neither is one that a second program escaped again.',
    where: 'text',
    pattern: /&(?:amp;)*(?:[A-Za-z]{2,8}\d{0,2}|#\d{2,6}|#x[\dA-Fa-f]{2,5});/g,
    write: (sign) => decodedEntity(sign.replace(/&(?:amp;)+(?=.)/, '&')),
    examples: [
      ['Q&amp;A', 'Q&A'],
      ['a heron&amp;apos;s pond &amp;amp; reed', "a heron's pond & reed"],
      ['it&#39;s 5&#x2009;&micro;m', "it's 5 µm"],
      ['&Eacute;tude &hArr; &yacute;', 'Étude ⇔ ý'],
    ],
    stays: ['Q&A', 'AT&T; and so on', 'a &#01; sign', '&nosuch;', '&copyright;'],
  },
  {
    name: 'html-image',
    reason: 'A picture that a feed put into a text is no text.',
    where: 'text',
    pattern: /<img\s[^<>]*=[^<>]*>|!\[[^\]]{0,300}\]\(https?:[^()\s]{0,2000}\)/g,
    write: () => '',
    examples: [['<img src="https://a.org/b.png"> Reeds grow.', 'Reeds grow.']],
    stays: ['the <img> token', 'a![b]'],
  },
  {
    name: 'html-code',
    reason:
      'Browsers show no style sheet and no script; one call may be what a paper is about, and stays.',
    where: 'source',
    pattern: /<(?:style|script)\b.*/gis,
    write: withoutCode,
    examples: [
      ['reeds <style>p{color:red}</style>grow', 'reeds grow'],
      ['reeds <style>a::before{content:"<b>"}</style >grow', 'reeds grow'],
      [
        'reeds <script async src="x.js"></script>in <Script>if (a<b) f({});</scripT>wind',
        'reeds in wind',
      ],
    ],
    stays: [
      'Why <style> matters',
      'between <script> and </script>',
      'we put <script>alert(1)</script> into forms',
      'a <style>p{color:red} that never ends',
    ],
  },
  {
    name: 'html-style',
    reason: 'Text cannot show the type that HTML asks for; small signs have letters of their own.',
    where: 'text',
    pattern:
      /<(sub|sup)>([^<>]{1,40})<\/\1>|<(i|b|em|strong|italic|bold|u|small|span|p|div|a|font|jats:[a-z]+)(?:\s[^<>]{0,300})?>([^<>]*)<\/\3>|<(?:i|b|em|strong|su[bp]) ?\/>|<br ?\/?>|(?<=\S ?)<\/(?:p|div|span)>/gi,
    nests: true,
    write: (_all, script, small, _name, inner) =>
      script ? raisedOrLowered(/p$/i.test(script) ? 'sup' : 'sub', small ?? '') : (inner ?? ' '),
    examples: [
      ['<italic>Phragmites</italic> in a <i/> pond', 'Phragmites in a pond'],
      ['in <i>Phragmites <b>australis</b></i>', 'in Phragmites australis'],
      ['H<sub>2</sub>O at 10<SUP>-3</SUP> Hz', 'H₂O at 10⁻³ Hz'],
      ['reeds<br/>and herons', 'reeds and herons'],
    ],
    stays: ['between <think> and </think>', 'for all i < n and m > 2'],
  },
  {
    name: 'markdown-link',
    reason: 'Text shows an address as it is.',
    where: 'text',
    pattern: /\[([^[\]]{1,200})\]\((https?:\/\/[^\s()]+)\)/g,
    write: (_all, shown, address) =>
      shown === address ? (address ?? '') : `${shown} (${address})`,
    examples: [['at [GitHub](https://github.com/a/b).', 'at GitHub (https://github.com/a/b).']],
    stays: ['[1] (https://a.org)', 'x[i](j)'],
  },
  {
    name: 'lost-space',
    reason:
      "Programs that take arXiv's pages apart lose the space before a link without its address.",
    where: 'text',
    pattern: /(?<=[a-z:;,])this (https?) URL/g,
    write: (_all, scheme) => ` this ${scheme} URL`,
    examples: [
      ['available atthis https URL', 'available at this https URL'],
      ['page:this http URL.', 'page: this http URL.'],
    ],
    stays: ['at this https URL', 'this URL'],
  },
  {
    name: 'markdown-bold',
    reason: 'Text cannot show the bold type that Markdown asks for.',
    where: 'prose',
    pattern: /\*\*(?=[^\s*])([^*]{1,300}?)(?<=[^\s*])\*\*/g,
    write: (_all, inner) => inner ?? '',
    examples: [['a **1.9x** speed-up', 'a 1.9x speed-up']],
    stays: ['2**n', 'a ** b ** c'],
  },
  {
    name: 'markdown-italic',
    reason: 'Text cannot show the italic type that Markdown asks for.',
    where: 'prose',
    pattern:
      /(?<![\p{L}\p{N}*\\)])\*(?=\p{L})([^*]{2,200}?)(?<=[\p{L}\p{N}.!?’'”)])\*(?![\p{L}\p{N}*])|(?<![\w\\^)\]}])_(?=\p{L})([^_]{3,200}?)(?<=[\p{L}\p{N}.!?])_(?![\w{])/gu,
    write: (_all, starred, lined) => starred ?? lined ?? '',
    examples: [['how *reeds* and _herons wait_, or do', 'how reeds and herons wait, or do']],
    stays: ['A* and D* search', 'a * b * c', 'snake_case_name', 'x_i and y_j', '*** p < 0.05'],
  },
];

/** Punctuation as TeX's sources write it; these come last. */
export const punctuationRules: RepairRule[] = [
  {
    name: 'tex-quote',
    reason: "TeX writes quotation marks as ``two'' signs.",
    where: 'prose',
    pattern:
      /(?<!`)``(?!`)([^`]{0,300}?)(?:''|"|’’)|(?<![\w'])''(?=\S)([^']{1,120}?)(?<=\S)''(?![\w'])/g,
    write: (_all, quoted, other) => `“${quoted ?? other}”`,
    examples: [["a ``silent failure'' mode", 'a “silent failure” mode']],
    stays: ['```python', "f'' and g''", "the students' and teachers' notes"],
  },
  {
    name: 'tex-single-quote',
    reason: "TeX writes a single quotation as `this'.",
    where: 'prose',
    pattern: /(?<![\w`])`([A-Za-z][^`'\n]{0,60})'(?![\w'])/g,
    write: (_all, quoted) => `‘${quoted}’`,
    examples: [["a `mean' value", 'a ‘mean’ value']],
    stays: ['run `ls -l` now', "it's ours"],
  },
  {
    name: 'tex-dash',
    reason: 'TeX writes dashes as two or three hyphens.',
    where: 'prose',
    pattern:
      // A formula may stand before it, and after it.
      /(?<=^|[^\s\-<!|+])---(?=[^\s\->|+]|$)|(?<=\S ?|^ )---(?= )|(?<=^|[^\s\-<!|+])--(?=[^\s\->|+]|$)|(?<=\S |^ )--(?= |$)/g,
    write: (all) => (all.length === 3 ? '—' : '–'),
    examples: [
      ['over 2016--2025', 'over 2016–2025'],
      ['the scene -- complete with sound', 'the scene – complete with sound'],
      ['agents---that is', 'agents—that is'],
    ],
    stays: ['run it with --fast', 'a <!-- note -->', '|---|---|', 'A->B', '----------'],
  },
  {
    name: 'spaced-stop',
    reason: 'A line that was joined to the next leaves a space before its comma or full stop.',
    where: 'prose',
    pattern: /(?<=\S) +(?=[.,;](?: |$))/g,
    write: () => '',
    examples: [['the end . And so , on', 'the end. And so, on']],
    stays: ['and so on ... at last', 'the .txt file'],
  },
  {
    name: 'tex-tilde',
    reason: 'TeX writes a space where no line may end as a tilde.',
    where: 'prose',
    pattern: /(?<=[\p{L}\d.)%])~(?=[\p{L}\d(]|$)|^~(?=\p{L})/gu,
    write: () => ' ',
    examples: [
      ['on AIME~2024', 'on AIME 2024'],
      ['Fig.~2', 'Fig. 2'],
    ],
    stays: ['about ~2%', 'up to ~14x', 'https://a.org/~me'],
  },
];
