import { masthead, organisation } from './page.ts';
import {
  address,
  arxivAddress,
  type Day,
  type Layout,
  loginAddress,
  oneLine,
  type Paper,
  pair,
  shown,
  wrap,
} from './paper.ts';

/** What browsers make of the page's own words. */
const translations = {
  German: {
    top: [
      'neu',
      'Erhalten Sie einmal täglich Trendpapiere in Ihrem E-Mail-Posteingang!',
      'Abonnieren',
      'Tägliche Papiere',
      'von AK und der Forschungsgemeinschaft',
    ],
    language: 'de',
    submitted: 'Eingereicht von',
    authors: (count: number) => `${count} Autoren`,
    date: '16. Juni 2022',
  },
  French: {
    top: [
      'nouveau',
      'Recevez les articles tendance dans votre boîte mail une fois par jour !',
      "S'abonner",
      'Articles quotidiens',
      'par AK et la communauté de la recherche',
    ],
    language: 'fr',
    submitted: 'Soumis par',
    authors: (count: number) => `${count} auteurs`,
    date: '16 juin 2022',
  },
  Spanish: {
    top: [
      'nuevo',
      '¡Reciba los artículos de tendencia en su correo una vez al día!',
      'Suscribirse',
      'Artículos diarios',
      'por AK y la comunidad investigadora',
    ],
    language: 'es',
    submitted: 'Enviado por',
    authors: (count: number) => `${count} autores`,
    date: '16 de junio de 2022',
  },
  Portuguese: {
    top: [
      'novo',
      'Receba artigos em alta no seu e-mail uma vez por dia!',
      'Inscrever-se',
      'Artigos diários',
      'por AK e a comunidade de pesquisa',
    ],
    language: 'pt',
    submitted: 'Enviado por',
    authors: (count: number) => `${count} autores`,
    date: '16 de junho de 2022',
  },
  Italian: {
    top: [
      'nuovo',
      'Ricevi gli articoli di tendenza nella tua casella di posta una volta al giorno!',
      'Iscriviti',
      'Articoli quotidiani',
      'di AK e della comunità di ricerca',
    ],
    language: 'it',
    submitted: 'Inviato da',
    authors: (count: number) => `${count} autori`,
    date: '16 giugno 2022',
  },
  Chinese: {
    top: [
      '新的',
      '每天一次在您的电子邮箱中获取热门论文！',
      '订阅',
      '每日论文',
      '由AK和研究社区提供',
    ],
    language: 'zh',
    submitted: '提交者',
    authors: (count: number) => `${count} 位作者`,
    date: '2022年6月16日',
  },
  Japanese: {
    top: [
      '新しい',
      '1 日 1 回、トレンドの論文をメールで受け取りましょう。',
      '購読する',
      '毎日の論文',
      'AKと研究コミュニティによる',
    ],
    language: 'ja',
    submitted: '投稿者',
    authors: (count: number) => `${count} 人の著者`,
    date: '2022年6月16日',
  },
  Korean: {
    top: [
      '새로운',
      '하루에 한 번 이메일 받은편지함에서 인기 논문을 받아보세요!',
      '구독',
      '일일 논문',
      'AK와 연구 커뮤니티 제공',
    ],
    language: 'ko',
    submitted: '제출자',
    authors: (count: number) => `저자 ${count}명`,
    date: '2022년 6월 16일',
  },
  Russian: {
    top: [
      'новый',
      'Получайте популярные статьи на почту раз в день!',
      'Подписаться',
      'Ежедневные статьи',
      'от AK и исследовательского сообщества',
    ],
    language: 'ru',
    submitted: 'Отправлено',
    authors: (count: number) => `${count} авторов`,
    date: '16 июня 2022 г.',
  },
  Arabic: {
    top: [
      'جديد',
      'احصل على الأوراق الرائجة في بريدك الإلكتروني مرة واحدة يوميًا!',
      'اشترك',
      'الأوراق اليومية',
      'بواسطة AK ومجتمع البحث',
    ],
    language: 'ar-u-nu-latn',
    submitted: 'مقدم من',
    authors: (count: number) => `${count} مؤلفين`,
    date: '16 يونيو 2022',
  },
  Polish: {
    top: [
      'nowy',
      'Otrzymuj popularne artykuły na swoją skrzynkę!',
      'Subskrybuj',
      'Codzienne artykuły',
      'autor: AK i społeczność badawcza',
    ],
    language: 'pl',
    submitted: 'Przesłane przez',
    authors: (count: number) => `${count} autorów`,
    date: '16 czerwca 2022',
  },
  Vietnamese: {
    top: [
      'mới',
      'Nhận các bài báo thịnh hành qua email mỗi ngày một lần!',
      'Đăng ký',
      'Bài báo hàng ngày',
      'bởi AK và cộng đồng nghiên cứu',
    ],
    language: 'vi',
    submitted: 'Được gửi bởi',
    authors: (count: number) => `${count} tác giả`,
    date: '16 tháng 6, 2022',
  },
};

/** The Daily Papers page as other tools copy it: with addresses, with words for its pictures, with its furniture translated. */
export const pageCopies: Record<string, Layout> = {
  'copy, addresses below what they are of': (day) =>
    copy(
      [
        ...masthead.slice(0, 4),
        'https://huggingface.co/login?next=%2Fpapers',
        'Daily Papers',
        'by ',
        'AK',
        'https://huggingface.co/akhaliq',
        ' and the research community',
        'Daily\n\nWeekly\n\nMonthly ',
        'https://huggingface.co/papers/trending',
        ' ',
        'https://huggingface.co/papers/date/2026-03-24',
        shown(day),
      ],
      day,
      (paper) => [
        ` [-] ${paper.votes || '-'}`,
        loginAddress(paper),
        oneLine(paper.title),
        address(paper),
        oneLine(paper.abstract),
        address(paper),
        ...(paper.votes % 3 === 0
          ? [' ', address(paper), ` ${organisation(paper)}`, organisationAddress(paper)]
          : ['[', `${paper.authors.length} authors](${address(paper)})`]),
        '·',
        paper.votes % 2 === 0
          ? `Jun 16, 2022 \n\n${paper.votes % 7}\n\n${address(paper)}#community`
          : 'Jun 16, 2022',
      ],
      [
        'Previous',
        'https://huggingface.co/papers/date/2026-03-24',
        'System theme',
        'Company',
        'TOS',
      ],
    ),
  ...Object.fromEntries(
    ['[图片：无替代文本]', '[图片…]', '[Image]', '[image: avatar]', '![]', '![…]', '🖼️'].map(
      (picture): [string, Layout] => [
        `copy, ${picture} for pictures`,
        (day) =>
          copy(pictured(picture), day, (paper) => [
            ...(paper.votes % 2 === 0 ? [`[${picture}](${address(paper)})`] : []),
            `Submitted by\n\n${picture}\n\n${submitter(paper)}`,
            `<a id="source-section-${paper.votes}"></a>`,
            `### [${halved(oneLine(paper.title))}](${address(paper)})`,
            oneLine(paper.abstract),
            ...(paper.votes % 3 === 0
              ? [
                  `-\n\n-\n\n- ${picture}\n\n- ${paper.authors.length} authors`,
                  '· Published on Dec 28, 2022',
                ]
              : [
                  `[${picture} ${organisation(paper)}](${organisationAddress(paper)}) · Jun 16, 2022`,
                ]),
            `[Upvote\n\n${paper.votes}](${loginAddress(paper)})`,
            `[GitHub ${paper.votes * 13}](https://github.com/marsh/reed${paper.votes}) [arXiv Page](${arxivAddress(paper)})`,
          ]),
      ],
    ),
  ),
  ...Object.fromEntries(
    ['[图片]', '[图片…]', '[Image]', '![…]', '![]()'].map((picture): [string, Layout] => [
      `copy without marks, ${picture} for pictures`,
      (day) =>
        copy(
          [...masthead.slice(0, 5), `by${picture} AK and the research community`, shown(day)],
          day,
          (paper) => [
            picture,
            `Submitted by${picture}${submitter(paper)}`,
            String(paper.votes),
            ...pair(paper),
            ...(paper.votes % 3 === 0
              ? [`${picture} ${organisation(paper)}`, `·`, 'Jun 16, 2022']
              : [
                  `• ${picture}\n• ${picture}\n• ${paper.authors.length} authors`,
                  `· Jun 16, 2022 ${paper.votes % 7}`,
                ]),
          ],
        ),
    ]),
  ),
  'copy, pictures numbered by a reader': (day) =>
    copy(
      [
        'Title: Daily Papers - Hugging Face',
        'URL Source: https://huggingface.co/papers',
        'Markdown Content:',
        '# Daily Papers - Hugging Face',
        "[![Image 1: Hugging Face's logo](https://huggingface.co/front/logo.svg) Hugging Face](https://huggingface.co/)",
        '*   [Models](https://huggingface.co/models)\n*   [Datasets](https://huggingface.co/datasets)',
        'Daily Papers\n------------',
        '### by[![Image 2](https://huggingface.co/front/by.png) AK](https://huggingface.co/akhaliq) and the research community',
        shown(day),
      ],
      day,
      (paper) => [
        `[![Image 3](https://cdn-thumbnails.huggingface.co/${paper.arxivId}.png)](${address(paper)})`,
        `Submitted by ![Image 4](https://cdn-avatars.huggingface.co/v1/a.jpeg) ${submitter(paper)}`,
        `[${paper.votes}](${loginAddress(paper)})`,
        `### [${oneLine(paper.title)}](${address(paper)})`,
        oneLine(paper.abstract),
        `[*   ![Image 5: ${submitter(paper)}](https://cdn-avatars.huggingface.co/v1/b.jpeg)\n*   ${paper.authors.length} authors](${address(paper)})`,
        `·[${paper.votes % 7}](${address(paper)}#community)`,
      ],
    ),
  'copy, an organisation below each title': (day) =>
    copy([...masthead, shown(day)], day, (paper) => [
      oneLine(paper.title),
      organisation(paper),
      oneLine(paper.abstract),
      `${paper.authors.length} authors`,
    ]),
  'copy, an organisation below some titles': (day) =>
    copy([...masthead, shown(day)], day, (paper) => [
      oneLine(paper.title),
      ...(paper.votes % 3 === 0 ? [organisation(paper)] : []),
      oneLine(paper.abstract),
      `• ${paper.authors.length} authors`,
      '·',
      'Jun 16',
    ]),
  'copy, an organisation below some titles, no blank lines': (day) =>
    copy([...masthead, shown(day)], day, (paper) => [
      [
        oneLine(paper.title),
        ...(paper.votes % 3 === 0 ? [organisation(paper)] : []),
        oneLine(paper.abstract),
        `• ${paper.authors.length} authors`,
        '·',
        'Jun 16',
      ].join('\n'),
    ]),
  'copy, authors and organisation in a line': (day) =>
    copy([...masthead, shown(day)], day, (paper) => [
      String(paper.votes),
      ...pair(paper),
      `${organisation(paper)} · ${paper.authors.length} authors · Jun 16, 2022 · ${paper.votes % 7} comments`,
    ]),
  'copy, trending, buttons in lines': (day) =>
    copy(['Trending Papers', ...masthead.slice(5)], day, (paper) => [
      'Submitted by',
      `${submitter(paper)}'s avatar`,
      submitter(paper),
      ...pair(paper),
      organisation(paper),
      `· Published on Jun 16, 2022`,
      'Upvote',
      String(paper.votes),
      `GitHub ${(paper.votes / 10).toFixed(1)}k`,
      'arXiv Page',
    ]),
  ...Object.fromEntries(
    ['\n\n', '\n'].map((between): [string, Layout] => [
      `copy, organisations, wrapped at 80${between === '\n' ? ', no blank lines' : ''}`,
      (day) =>
        [
          ...masthead,
          shown(day),
          ...day.papers.flatMap((paper) => [
            wrap(oneLine(paper.title), 80),
            ...(paper.votes % 3 === 0 ? [organisation(paper)] : []),
            wrap(oneLine(paper.abstract), 80),
            `• ${paper.authors.length} authors`,
            '·',
            'Jun 16',
          ]),
        ].join(between),
    ]),
  ),
  'copy, dump of a text browser': dumped,
  'copy, reader view of a browser': (day) =>
    copy(['huggingface.co', 'Daily Papers - Hugging Face', '12–15 minutes'], day, pair),
  'copy, reader view saved as a file': ({ papers }) =>
    `<!DOCTYPE html><html><head><title>Daily Papers - Hugging Face</title></head><body class="light sans-serif loaded"><div class="container"><div class="header reader-header"><a class="domain reader-domain" href="https://huggingface.co/papers">huggingface.co</a><h1 class="reader-title">Daily Papers - Hugging Face</h1><div class="credits reader-credits">AK</div><div class="meta-data"><div class="reader-estimated-time">12-15 minutes</div></div></div><hr><div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page"><article>${papers
      .map(
        (paper) =>
          `<div><h3><a href="${address(paper)}">${escaped(oneLine(paper.title))}</a></h3><p>${escaped(oneLine(paper.abstract))}</p></div>`,
      )
      .join('\n')}</article></div></div></div></div></body></html>`,
  'copy, printed to a file': (day) =>
    copy(
      ['8/20/25, 9:15 AM Daily Papers - Hugging Face', ...masthead, shown(day)],
      day,
      (paper) => [
        ...(paper.votes % 5 === 0
          ? ['https://huggingface.co/papers 3/12', '\f8/20/25, 9:15 AM Daily Papers - Hugging Face']
          : []),
        `▲ ${paper.votes}`,
        ...pair(paper).map((part) => wrap(part, 100)),
        `${paper.authors.length} authors · Jun 16`,
      ],
    ),
  ...Object.fromEntries(
    Object.entries(translations).map(([language, words]): [string, Layout] => [
      `copy, furniture in ${language}`,
      (day) =>
        copy([...words.top, shownIn(words.language, day)], day, (paper) => [
          words.submitted,
          submitter(paper),
          String(paper.votes),
          ...pair(paper),
          paper.votes % 3 === 0 ? organisation(paper) : words.authors(paper.authors.length),
          '·',
          `${words.date}${paper.votes % 2 === 0 ? ` ${paper.votes % 7}` : ''}`,
        ]),
    ]),
  ),
};

/** `[4]On Reeds`, wrapped and indented, and all addresses at the end, as lynx and elinks write pages to a file. */
function dumped({ papers, ...day }: Day): string {
  const references: string[] = [];
  const link = (label: string, address: string) =>
    `[${references.push(`${String(references.length + 1).padStart(4)}. ${address}`)}]${label}`;
  const block = (text: string, indent: string) => `${indent}${wrap(text, 74, indent)}`;
  const body = [
    `   ${link('Hugging Face', 'https://huggingface.co/')}`,
    '     * '.concat(link('Models', 'https://huggingface.co/models')),
    'Daily Papers',
    `by ${link('AK', 'https://huggingface.co/akhaliq')} and the research community`,
    `   ${shown({ papers, ...day })}`,
    ...papers.flatMap((paper) => [
      `   ${link(String(paper.votes), loginAddress(paper))}`,
      block(link(oneLine(paper.title), address(paper)), ''),
      block(link(oneLine(paper.abstract), address(paper)), '   '),
      `   ${link(`* ${paper.authors.length} authors`, address(paper))}`,
    ]),
    'References\n\n   Visible links:',
  ];
  return `${body.join('\n\n')}\n${references.join('\n')}\n`;
}

function copy(top: string[], { papers }: Day, lay: (paper: Paper) => string[], end: string[] = []) {
  return `${[...top, ...papers.flatMap(lay), ...end].join('\n\n')}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function shownIn(language: string, { iso }: Day): string {
  return new Date(iso).toLocaleDateString(language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}

function pictured(picture: string): string[] {
  return [
    'new',
    'Get trending papers in your email inbox once a day!',
    '[Subscribe](https://huggingface.co/login?next=%2Fpapers)',
    '# Daily Papers',
    `## by[${picture} AK](https://huggingface.co/akhaliq) and the research community`,
    '-\n\n-\n\n-',
  ];
}

/** As pages keep it in their source, where nobody sees the line's end. */
function halved(title: string): string {
  const words = title.split(' ');
  return words.length > 9 ? `${words.slice(0, 7).join(' ')}\n${words.slice(7).join(' ')}` : title;
}

function submitter({ votes }: Paper): string {
  return ['akhaliq', 'taesiri', 'A. Heron', 'Reed-Otter_9', 'nielsr'][votes % 5] ?? 'otter';
}

function organisationAddress(paper: Paper): string {
  return `https://huggingface.co/${organisation(paper).replace(/ /g, '-')}`;
}
