/** Name of a rule of repair → further texts and what they become, and texts that only look like a case of it and stay. */
export const cases: Record<string, { becomes: [string, string][]; stays: string[] }> = {
  'hidden-character': { becomes: [], stays: ['naïve 中文 🙂'] },
  'broken-character': { becomes: [], stays: ['whole 🙂 here'] },
  'copyright-first': {
    becomes: [
      ['© 2015 Reed & Sons, Ltd. All rights reserved. Reeds grow.', 'Reeds grow.'],
      ['© 2016, The Author(s). Background: Reeds grow.', 'Background: Reeds grow.'],
      ['© The Authors 2016. Published by Reed Ltd. Reeds grow.', 'Reeds grow.'],
    ],
    stays: [
      '© 2024 Reed Ltd. is what most pages say. We count them.',
      '© 2024 is a year. We count.',
    ],
  },
  'copyright-line': {
    becomes: [
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
  'html-entity': {
    becomes: [
      ['a heron&amp;apos;s pond &amp;amp; reed', "a heron's pond & reed"],
      ['it&#39;s 5&#x2009;&micro;m', "it's 5 µm"],
      ['&Eacute;tude &hArr; &yacute;', 'Étude ⇔ ý'],
    ],
    stays: ['Q&A', 'AT&T; and so on', 'a &#01; sign', '&nosuch;', '&copyright;'],
  },
  'html-image': { becomes: [], stays: ['the <img> token', 'a![b]'] },
  'jats-formula': {
    becomes: [
      [
        'Fast <inline-formula> <tex-math notation="LaTeX">$k$ </tex-math></inline-formula>-nearest reeds',
        'Fast k-nearest reeds',
      ],
      [
        'IL-&lt;inline-formula&gt;&lt;tex-math notation="LaTeX"&gt;1\\beta&lt;/tex-math&gt;&lt;alternatives&gt;&lt;mml:math&gt;&lt;mml:mn&gt;1&lt;/mml:mn&gt;&lt;mml:mi&gt;β&lt;/mml:mi&gt;&lt;/mml:math&gt;&lt;inline-graphic xlink:href="a.gif"/&gt;&lt;/alternatives&gt;&lt;/inline-formula&gt; in Reeds',
        'IL-1β in Reeds',
      ],
    ],
    stays: ['What <inline-formula> and <tex-math> are for'],
  },
  'html-code': {
    becomes: [
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
  'html-style': {
    becomes: [
      ['in <i>Phragmites <b>australis</b></i>', 'in Phragmites australis'],
      ['H<sub>2</sub>O at 10<SUP>-3</SUP> Hz', 'H₂O at 10⁻³ Hz'],
      ['reeds<br/>and herons', 'reeds and herons'],
    ],
    stays: ['between <think> and </think>', 'for all i < n and m > 2'],
  },
  'markdown-link': { becomes: [], stays: ['[1] (https://a.org)', 'x[i](j)'] },
  'lost-space': {
    becomes: [['page:this http URL.', 'page: this http URL.']],
    stays: ['at this https URL', 'this URL'],
  },
  'markdown-bold': { becomes: [], stays: ['2**n', 'a ** b ** c'] },
  'markdown-italic': {
    becomes: [],
    stays: ['A* and D* search', 'a * b * c', 'snake_case_name', 'x_i and y_j', '*** p < 0.05'],
  },
  'tex-quote': {
    becomes: [],
    stays: ['```python', "f'' and g''", "the students' and teachers' notes"],
  },
  'tex-single-quote': { becomes: [], stays: ['run `ls -l` now', "it's ours"] },
  'tex-dash': {
    becomes: [
      ['the scene -- complete with sound', 'the scene – complete with sound'],
      ['agents---that is', 'agents—that is'],
    ],
    stays: ['run it with --fast', 'a <!-- note -->', '|---|---|', 'A->B', '----------'],
  },
  'spaced-stop': { becomes: [], stays: ['and so on ... at last', 'the .txt file'] },
  'tex-tilde': {
    becomes: [
      ['Fig.~2', 'Fig. 2'],
      ['of B~mesons', 'of B mesons'],
      ['in Appendix B~2', 'in Appendix B 2'],
    ],
    stays: ['about ~2%', 'galaxies at z~2', 'up to ~14x', 'https://a.org/~me'],
  },
  'tex-around-math': {
    becomes: [["a ``$k$-approximate law'' holds", 'a “k-approximate law” holds']],
    stays: ['$5 and emph'],
  },
  'tex-link': {
    becomes: [
      ['See \\href{https://a.org}{our page}.', 'See our page (https://a.org).'],
      ['Code at texttt{https://a.org/b}.', 'Code at https://a.org/b.'],
    ],
    stays: ['The url parameter is optional.'],
  },
  'doubled-link': {
    becomes: [
      ['see https://a.org/c{our page}.', 'see https://a.org/c (our page).'],
      ['at href{https://a.org/b}{{https://a.org/b. It', 'at https://a.org/b. It'],
    ],
    stays: ['at https://a.org/b, {when}'],
  },
  'tex-footnote': { becomes: [], stays: ['A footnote is a note.'] },
  'tex-cite': {
    becomes: [['by GLiNER citep{zarat}, and', 'by GLiNER, and']],
    stays: ['cite them', 'we cite 12 papers'],
  },
  'tex-accent': {
    becomes: [
      ['na\\"{\\i}ve', 'naïve'],
      ['LL\\"aMmlein', 'LLäMmlein'],
      ['vis-\\`a-vis', 'vis-à-vis'],
      ['It\\^o', 'Itô'],
      ['Ha\\v{c}ek and {\\v s}', 'Haček and š'],
    ],
    stays: ['C:\\data'],
  },
  'tex-escape': {
    becomes: [
      ['at \\>20 FPS', 'at >20 FPS'],
      ['training \\& evaluation', 'training & evaluation'],
      ['\\$148K in all', '$148K in all'],
      ['https://a.github.io/jumping\\_cod/', 'https://a.github.io/jumping_cod/'],
    ],
    stays: ['block_out', '65% of them'],
  },
  'tex-style': {
    becomes: [
      ['texttt{O}ptimization', 'Optimization'],
      ['Phy\\uline{Reason}', 'PhyReason'],
      ['a gls{DRL} approach, {Scalable Reeds}', 'a DRL approach, Scalable Reeds'],
      ['{REED4}: herons at rest', 'REED4: herons at rest'],
      ['the manifold Gr}(k,n)', 'the manifold Gr(k,n)'],
    ],
    stays: ['a textbook', 'Emph{x} is ours'],
  },
  'tex-switch': {
    becomes: [['new \\color{red}{diffusion}', 'new diffusion']],
    stays: ['{it} stays', 'the color red'],
  },
  'tex-abbreviation': {
    becomes: [['cats, dogs, \\etc.', 'cats, dogs, etc.']],
    stays: ['a pie chart, i.e., a cake'],
  },
  'tex-space': {
    becomes: [
      ['Gemma\\nobreakdash-3', 'Gemma-3'],
      ['an RL-based \\ method', 'an RL-based method'],
      ['set-mem\\-ber\\-ship', 'set-membership'],
      ['i.i.d.\\@ reeds', 'i.i.d. reeds'],
    ],
    stays: ['a/b'],
  },
  'tex-symbol': {
    becomes: [
      ['over 3.6\\times faster', 'over 3.6× faster'],
      ['{\\tau}-Bench', 'τ-Bench'],
      ['64.0 \\pm 25', '64.0 ± 25'],
      ['Reed\\textsuperscript{\\textregistered} tests', 'Reed® tests'],
    ],
    stays: ['Delta airlines'],
  },
  'tex-brace': {
    becomes: [
      ['with n{=}15 runs', 'with n=15 runs'],
      ['256{times}256', '256×256'],
    ],
    stays: ['{when} to stop', 'x^{2}', 'coefficients from {-1, 0, 1}'],
  },
  'unknown-command': {
    becomes: [
      ['{\\name} introduces', 'name introduces'],
      ['with \\sw{afterglowpy} at 5\\kpc', 'with afterglowpy at 5 kpc'],
    ],
    stays: ['C:\\Users'],
  },
  'lost-approx': { becomes: [], stays: ['approximately 13%', 'approx. 13%'] },
  'lost-sim': {
    becomes: [
      ['each sim10K trajectories', 'each ∼10K trajectories'],
      ['1.04sim2.2times faster', '1.04∼2.2× faster'],
    ],
    stays: ['sim-to-real', 'sim2real transfer', 'the sim is fast'],
  },
  'lost-times': {
    becomes: [
      ['on ImageNet 256times256 and', 'on ImageNet 256×256 and'],
      ['4times4times8', '4×4×8'],
      ['2times-10times larger', '2×-10× larger'],
      ['on ImageNet-64times 64 pixels', 'on ImageNet-64× 64 pixels'],
      ['up to times5', 'up to ×5'],
      ['HtimesW pixels', 'H×W pixels'],
      ['of 4.4x10^33 erg', 'of 4.4×10^33 erg'],
    ],
    stays: ['sometimes', 'two times 3', 'v4timesaver', 'GPT-4times', 'RT4times as'],
  },
  'lost-sign': {
    becomes: [
      ['infty-RoPE', '∞-RoPE'],
      ['p^{1/T} propto softmax(z/T)', 'p^{1/T} ∝ softmax(z/T)'],
    ],
    stays: ['the seq2seq model', 'neqs'],
  },
  'glued-log': {
    becomes: [['in O(m + nlog(n)) steps', 'in O(m + n log(n)) steps']],
    stays: ['in O(log n) time', 'a blog of logs (weblog 2)'],
  },
  'lost-greek': {
    becomes: [['the policy pi_0', 'the policy π_0']],
    stays: ['PixArt-alpha', 'beta-DPO', 'eta_min', 'tau-bench', 'tau2-Bench'],
  },
  'lost-raised': {
    becomes: [['QK^top in transformers', 'QK^⊤ in transformers']],
    stays: ['S^circle'],
  },
};
