/**
 * The interface in Arabic. A paper is «ورقة», an edition «عدد», a topic «موضوع», an abstract «ملخص», a digest «نشرة», the
 * desk «المكتب», a standing search «بحث دائم». Buttons are verbal nouns, which address nobody. `Intl` chooses the digits by
 * the locale: of `ar` Latin ones, of `ar-EG` Arabic ones. Between U+2068 and U+2069 stand names that may be Latin: they keep
 * their own direction, and the marks beside them that of the sentence. Arrows point as the page is read: → back, ← on.
 */
import type * as en from './en.ts';
import type { Translation } from './message.ts';

export const language: Translation<typeof en.language> = {
  code: 'ar',
  locale: 'ar',
  name: 'العربية',
  direction: 'rtl',
};

export const countWords: Translation<typeof en.countWords> = {
  between: '، ',
  edition: {
    zero: 'لا أعداد',
    one: 'عدد واحد',
    two: 'عددان',
    few: '{n} أعداد',
    many: '{n} عددًا',
    other: '{n} عدد',
  },
  more: {
    zero: 'لا آخرون',
    one: 'آخر',
    two: 'اثنان آخران',
    few: '{n} آخرون',
    many: '{n} آخرون',
    other: '{n} آخرون',
  },
  paper: {
    zero: 'لا أوراق',
    one: 'ورقة واحدة',
    two: 'ورقتان',
    few: '{n} أوراق',
    many: '{n} ورقة',
    other: '{n} ورقة',
  },
  topic: {
    zero: 'لا مواضيع',
    one: 'موضوع واحد',
    two: 'موضوعان',
    few: '{n} مواضيع',
    many: '{n} موضوعًا',
    other: '{n} موضوع',
  },
};

export const dateWords: Translation<typeof en.dateWords> = {
  day: '{weekday} {day}',
};

export const siteWords: Translation<typeof en.siteWords> = {
  labelled: '\u2068{label}\u2069: \u2068{name}\u2069',
  noScript:
    'تحتاج هذه الصفحة إلى JavaScript. ومن دونه يمكن العثور على كل ورقة <topics>حسب الموضوع</topics> و<days>حسب اليوم</days>.',
  skip: 'الانتقال إلى المحتوى',
  site: 'الموقع',
  more: 'المزيد',
  editions: 'الأعداد',
  papers: 'الأوراق',
  topics: 'المواضيع',
  map: 'الخريطة',
  subscribe: 'الاشتراك',
  desk: 'المكتب',
  about: 'عن الموقع',
  topicsAbout: 'كيف تُحدَّد المواضيع',
  offline: 'القراءة دون اتصال',
  feeds: 'الخلاصات',
  atomFeed: 'خلاصة Atom',
  source: 'الشيفرة المصدرية',
  tagline: 'أوراق بحثية كل يوم، محفوظة ومصنفة ويمكن البحث فيها',
  foot: '\u2068{site}\u2069. \u2068{tagline}\u2069.',
  email: 'البريد الإلكتروني',
};

export const headWords: Translation<typeof en.headWords> = {
  abstract: 'الملخص',
  day: 'نهاري',
  hide: 'إخفاء',
  markAsRead: 'تعليم كمقروءة',
  night: 'ليلي',
  save: 'حفظ',
  search: 'البحث',
  searchThePapers: 'البحث في الأوراق',
  theme: 'المظهر',
  themeOfSystem: 'كما في النظام',
};

export const noticeWords: Translation<typeof en.noticeWords> = {
  notLoaded: 'تعذّر التحميل؛ هل انقطع الاتصال؟',
  close: 'إغلاق',
  copy: 'نسخ',
  undo: 'تراجع',
  undone: 'جرى التراجع عن: «\u2068{what}\u2069»',
  nothingToUndo: 'لا شيء للتراجع عنه.',
  changedSince: 'لم يُتراجع: غُيّر هذا في تبويب آخر منذ ذلك الحين.',
  seeDesk: 'إلى المكتب',
  pageInPart: 'تعذّر تحميل جزء من هذه الصفحة.',
  loadAgain: 'إعادة تحميل الصفحة',
  notStored: 'لم يُحفظ: لا يحتفظ هذا المتصفح بالعلامات إلا ما دامت الصفحة مفتوحة.',
  damagedMarks: 'تعذّرت قراءة بعض علاماتك الأخيرة ففُقدت، وبقيت سائر العلامات في مكانها.',
  storedLater: 'حُفظ جانبًا لأن قاعدة بيانات هذا المتصفح لا تستجيب: تخزّنه الصفحة التالية.',
};

export const languageWords: Translation<typeof en.languageWords> = {
  languages: 'اللغات',
  offered: 'هذا الموقع متاح بالعربية أيضًا.',
  read: 'القراءة بالعربية',
};

export const listWords: Translation<typeof en.listWords> = {
  wholeList: 'البحث في القائمة كلها وتصفيتها',
  showMore: 'إظهار المزيد',
  showForEach: 'ما يظهر من كل ورقة',
  titles: 'العناوين',
  excerpts: 'مقتطفات',
  abstracts: 'الملخصات',
  keys: 'المفاتيح',
  papers: 'الأوراق، الأحدث أولًا',
  pages: 'الصفحات',
  page: 'الصفحة {page}',
  pageOf: 'الصفحة {page} من {last}',
  titleOfPage: '{title}، الصفحة {page} من {last}',
  newer: '→ الأحدث',
  older: 'الأقدم ←',
  asFiles: 'هذه القائمة كملفات',
  jsonFeed: 'خلاصة JSON',
  letter: 'كرسالة بريد',
  shown: {
    zero: '{shown} من {n} ورقة',
    one: '{shown} من ورقة واحدة',
    two: '{shown} من ورقتين',
    few: '{shown} من {n} أوراق',
    many: '{shown} من {n} ورقة',
    other: '{shown} من {n} ورقة',
  },
  firstShown: 'أول {shown} من {n} ورقة',
  noneShown: {
    zero: 'لا أوراق هنا',
    one: 'الورقة الوحيدة لا تطابق',
    two: 'لا تطابق أيٌّ من الورقتين',
    few: 'لا تطابق أيٌّ من {n} أوراق',
    many: 'لا تطابق أيٌّ من {n} ورقة',
    other: 'لا تطابق أيٌّ من {n} ورقة',
  },
  looking: 'جارٍ البحث: {papers} …',
  corrected: '{found} عن {to} بدلًا من {from}',
  withMissing: '{found}. {missing}',
  missing: {
    words: 'لا توجد ورقة فيها {words}.',
    someWords: 'لا توجد ورقة فيها كل الكلمات؛ هذه فيها معظمها.',
  },
  quoted: '«\u2068{text}\u2069»',
  results: 'نتائج البحث عن {words}.',
  exactly: 'البحث عن {words} بدلًا من ذلك',
  near: 'قريبة من أوراقك المحفوظة بسبب: {words}',
  notNear: 'عنوانها غير قريب من أوراقك المحفوظة',
  mutedPapers: 'مخفي بسبب مواضيع مكتومة: {papers}.',
  hiddenPapers: 'مخفي يدويًا: {n}.',
  showHidden: 'إظهار الأوراق المخفية',
  restFailed: 'أوراق هذه الصفحة فقط: تعذّر تحميل الأوراق الأخرى.',
  tryAgain: 'إعادة المحاولة',
  without: 'من دون {filter}: {papers}',
  searchAll: 'البحث في كل الأعداد عن {words}',
  searchList: 'البحث في هذه القائمة',
  order: 'الترتيب',
  orders: {
    relevance: 'كما في القائمة',
    date: 'الأحدث أولًا',
    votes: 'الأكثر أصواتًا أولًا',
    saved: 'الأقرب إلى المحفوظة',
  },
  nearList: 'الأقرب إلى قائمتي «\u2068{list}\u2069»',
  oneByOne: 'واحدة تلو الأخرى',
  savedLast: 'الأوراق التي بُني عليها الترتيب تأتي أخيرًا.',
  notCounted: 'كلمات ومواضيع لا تُحتسب هنا:',
  leaveOut: 'استبعاد',
  ignored: 'لم يعد «\u2068{word}\u2069» يُحتسب في هذا الترتيب.',
  counted: 'عاد «\u2068{word}\u2069» يُحتسب.',
  onMap: 'على الخريطة',
  compare: 'مقارنة',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط.',
  copyThis: 'رابط للنسخ:',
  makingFile: 'جارٍ إنشاء الملف …',
  inFile: '{papers} في الملف.',
  fileFailed: 'تعذّر إنشاء الملف: لم يمكن تحميل بعض الأوراق.',
};

export const filterWords: Translation<typeof en.filterWords> = {
  filters: 'المرشحات',
  skip: 'تخطّي المرشحات',
  filtersOn: 'المرشحات ({n})',
  on: 'المرشحات المفعّلة',
  remove: 'إزالة {filter}',
  clear: 'مسح الكل',
  papersWith: 'أوراق فيها',
  allTopics: 'كل هذه المواضيع',
  anyTopic: 'أيٌّ من هذه المواضيع',
  not: 'ليس',
  notTopic: 'ليس {topic}',
  ofAll: 'من {total}',
  countOfAll: '{papers}<unseen> من {total}</unseen>',
  more: '{n} أخرى',
  with: 'مع',
  facts: { code: 'لها شيفرة', project: 'لها صفحة مشروع', venue: 'نُشرت رسميًا' },
  marks: 'علاماتك',
  hideRead: 'إخفاء المقروءة',
  states: {
    saved: 'محفوظة',
    starred: 'بنجمة',
    reading: 'قيد القراءة',
    read: 'مقروءة',
    unread: 'لم تُقرأ بعد',
    new: 'جديدة',
    hidden: 'مخفية',
    noted: 'عليها ملاحظة',
  },
  days: 'الأيام',
  from: 'من',
  to: 'إلى',
  mute: 'كتم {topics}',
  unmute: 'إلغاء كتم {topic}',
  noneLeft: 'لم تبقَ أوراق',
  showLeft: 'إظهار: {papers}',
};

export const paperWords: Translation<typeof en.paperWords> = {
  compareNearest: 'مقارنة بالأقرب',
  code: 'الشيفرة',
  project: 'المشروع',
  published: 'نُشرت: {day}',
  votes: {
    zero: 'لا أصوات',
    one: 'صوت واحد',
    two: 'صوتان',
    few: '{n} أصوات',
    many: '{n} صوتًا',
    other: '{n} صوت',
  },
  elsewhere: 'الورقة في مواقع أخرى',
  searchOn: 'البحث عن عنوانها في',
  cite: 'استشهاد',
  citeAs: 'صيغة الاستشهاد: \u2068{reference}\u2069',
  citeByTitle: 'يُستشهد بها بعنوانها وعنوان هذه الصفحة.',
  note: 'ملاحظة المحرر',
  topics: 'المواضيع والكلمات التي وراءها',
  tick: 'الكلمات المؤشَّر عليها تُبرَز في النص.',
  glance: 'في لمحة',
  claims: 'أرقام',
  names: 'أسماء',
  acronyms: 'اختصارات',
  origin: 'من أين جاء هذا',
  source: 'النشرة {digest}، الأسطر {from}–{to}.',
  sourceLine: 'النشرة {digest}، السطر {line}.',
  unchanged: 'نصها كما هو.',
  repairs: {
    zero: 'لا إصلاحات في نصها: {rules}.',
    one: 'إصلاح واحد في نصها: {rules}.',
    two: 'إصلاحان في نصها: {rules}.',
    few: '{n} إصلاحات في نصها: {rules}.',
    many: '{n} إصلاحًا في نصها: {rules}.',
    other: '{n} إصلاح في نصها: {rules}.',
  },
  alsoIn: 'وأيضًا في {editions}',
  report: 'الإبلاغ عن خطأ',
  mistake: 'خطأ في \u2068{paper}\u2069',
  mistakeText: 'الصفحة: {address}\nالنشرة: {digest}\n\nما الخطأ:\n',
  related: 'أوراق قريبة <small>مع الكلمات المشتركة</small>',
  turns: 'السابقة والتالية',
  list: 'القائمة: {list}',
  previous: '→ السابقة',
  next: 'التالية ←',
};

export const citeWords: Translation<typeof en.citeWords> = {
  seenIn: 'وردت في {site}، عدد {id}',
  title: 'الاستشهاد بهذه الورقة',
  apa: 'على نمط APA',
  markdown: 'رابط Markdown',
  download: 'تنزيل',
  copied: 'نُسخ {format}',
  selected: 'حُدِّد {format}: للنسخ Ctrl أو Cmd مع C',
};

export const editionWords: Translation<typeof en.editionWords> = {
  further: '#{number}',
  ofDay: '{edition}، {papers}',
  named: '{day}، \u2068{name}\u2069',
  earlier: '→ {edition}',
  later: '{edition} ←',
  own: 'صفحة هذا العدد',
  roundUps: 'الأعداد والأسابيع والأشهر',
  week: 'الأسبوع {week} من {year}',
  masthead: 'ترويسة النشرة نفسها: «\u2068{masthead}\u2069»',
  none: 'لا أعداد بعد: يوضع نص نشرة في content/digests/ ثم يُبنى الموقع من جديد.',
  newTopics: 'مواضيع جديدة',
  returning: 'وردت من قبل',
  subjects: 'عمّا تتحدث',
  mostVotes: 'الأكثر أصواتًا',
  mostVotesOf: '{list}، الأكثر أصواتًا',
  votes: {
    zero: '{n} <unit>صوت</unit>',
    one: '{n} <unit>صوت</unit>',
    two: '{n} <unit>صوتان</unit>',
    few: '{n} <unit>أصوات</unit>',
    many: '{n} <unit>صوتًا</unit>',
    other: '{n} <unit>صوت</unit>',
  },
  mostRelated: 'الأكثر قرابة بغيرها',
  mostRelatedOf: '{list}، الأكثر قرابة بغيرها',
  relatedTo: 'أوراق تقترب منها كثير من هذه الأوراق.',
  relatedPapers: {
    zero: '{n} <unit>ورقة قريبة</unit>',
    one: '{n} <unit>ورقة قريبة</unit>',
    two: '{n} <unit>ورقتان قريبتان</unit>',
    few: '{n} <unit>أوراق قريبة</unit>',
    many: '{n} <unit>ورقة قريبة</unit>',
    other: '{n} <unit>ورقة قريبة</unit>',
  },
  rising: 'مواضيع صاعدة',
  rise: '{before} ← {now}',
  others: 'كل الأوراق الأخرى في الأعداد المذكورة أعلاه.',
};

export const topicWords: Translation<typeof en.topicWords> = {
  shown: 'المواضيع: {shown} من {n}',
  intro:
    'تنال الورقة مواضيعها بالعبارات التي في نصها، وتُظهرها صفحتها. <about>إلى أي حد ينجح ذلك</about>، و<trends>الاتجاهات</trends>.',
  search: 'البحث في المواضيع',
  fields: 'المجالات',
  methods: 'المناهج',
  problems: 'المسائل',
  searches: 'عمليات بحث دائمة',
  venues: 'جهات النشر',
  topic: 'موضوع',
  field: 'مجال',
  method: 'منهج',
  problem: 'مسألة',
  standingSearch: 'بحث دائم',
  venue: 'جهة نشر',
  atVenue: 'أوراق نُشرت في \u2068{venue}\u2069.',
  shareOfAll: '{share} من الكل',
  none: 'لا أوراق بعد.',
  together: 'كثيرًا ما يأتي مع',
  alsoSee: 'انظر أيضًا',
  years: 'السنوات',
};

export const authorWords: Translation<typeof en.authorWords> = {
  author: 'مؤلف',
  papers: 'أوراق باسم \u2068{name}\u2069.',
  namesakes: 'قد يحمل هذا الاسم أشخاص مختلفون.',
};

export const aboutWords: Translation<typeof en.aboutWords> = {
  what: 'يحفظ \u2068{site}\u2069 نشرات يومية للأوراق البحثية كأنها صحيفة: عدد لكل يوم، وصفحة لكل ورقة فيها مواضيعها والأوراق القريبة منها. ويمكن البحث فيها كلها. فيه الآن {papers} في {editions}، مرتبة حسب {topics}.',
  sources: 'من أين تأتي النشرات',
  sourcesText:
    'يضع صاحب الموقع نص النشرة، مثل صفحة «Daily Papers»، في مجلد، ومن ذلك النص يُصنع كل ما عداه. يوم النشرة هو اليوم الذي ذكرت فيه الورقة؛ أما يوم نشر الورقة فأمر آخر، ويُذكر على حدة.',
  rights: 'لمن الملخصات',
  rightsText:
    'العناوين والملخصات ملك لمؤلفيها أو ناشريها، وهي منقولة عن النشرة؛ <a>ولأجزاء أخرى رخصها الخاصة</a>. في النص المنسوخ من صفحة ويب صيغ ورموز تالفة، تصلحها قواعد، وتذكر صفحة كل ورقة أي القواعد استُعملت وكم مرة. وتُذكر أسماء المؤلفين والتواريخ وجهات النشر وروابط الشيفرة حيث تكون معروفة.',
  topicsText:
    'بقواعد، وبأوزان حيث جرى تعلّمها: الموضوع ملف نصي فيه العبارات التي تدل عليه. ولا يُسأل أي نموذج لغوي. وتُظهر صفحة كل ورقة الكلمات التي وراء كل موضوع. <a>إلى أي حد يتفق ذلك مع تصنيفات أُعطيت بعد قراءة الملخصات</a>.',
  related: 'الأوراق القريبة',
  relatedText:
    'تكون ورقتان قريبتين إذا اشتركتا في كلمات قلّ من يستعملها غيرهما. وتُظهر الصفحة هذه الكلمات.',
  search: 'كيف يعمل البحث',
  searchText:
    'في متصفحك: لا تذهب الكلمات المكتوبة إلى أحد. تأتي أولًا الأوراق التي فيها كل الكلمات، ولا سيما في عناوينها، مع التسامح في الأخطاء المطبعية وطرق الكتابة الأخرى والاختصارات بدل الصيغ الطويلة. ويُقارَن السؤال الطويل بكل ملخص: الكلمات النادرة أثقل من الشائعة، والمتجاورة أثقل من المتباعدة. وتُحسب قليلًا الأوراق التي تتناول الأمر نفسه بكلمات أخرى؛ وقد استُخرجت الكلمات المتلازمة من الأوراق التي هنا وحدها. ولا يُسأل أي نموذج لغوي، وللسؤال الواحد دائمًا الجواب نفسه.',
  privacy: 'ماذا يعرف هذا الموقع عنك',
  privacyText:
    'لا شيء. لا خادم وراءه، ولا حساب، ولا ملفات تعريف ارتباط، ولا طلب إلى أحد. وكل ما يُختار أو يُحفظ أو يُعلَّم كمقروء يبقى في المتصفح.',
};

export const topicsAboutWords: Translation<typeof en.topicsAboutWords> = {
  rules:
    'الموضوع ملف نصي: اسم وتعريف والعبارات التي تدل عليه. والعبارة أكيدة أو مرجّحة أو تلميح؛ وهي أثقل في العنوان أو حيث تقول الورقة ما تقترحه. وإذا بلغ المجموع حدًّا كافيًا نالت الورقة الموضوع، وأظهرت صفحتها الكلمات التي وراءه. للنص الواحد دائمًا المواضيع نفسها؛ ولا يُسأل أي نموذج لغوي عند بناء الموقع ولا عند قراءته.',
  weights: 'ترفع المجموعَ أو تخفضه أوزان جرى تعلّمها من أوراق مصنّفة.',
  test: 'جرى تعلّم الأوزان من ملخصات قُرئت كاملة وصُنّفت حسب المواضيع: {own} صنّفها نموذج لغوي في قراءة واحدة، و{gold} بعناية أكبر. والأرقام أدناه لأوراق لم ترها الأوزان: فكل تصنيف متأنٍّ استُبعد من التعلّم قبل مقارنته، وأوراق arXiv العامة التي صنّفها نموذج لغوي في قراءتين لم يُتعلَّم منها قط، وهي تُظهر أداء القواعد خارج الأوراق التي وُضعت لها. وقد تتفق قراءتان للنموذج نفسه أكثر مما يتفق شخصان. <b>الدقة</b> هي نسبة الصحيح من المواضيع المعطاة، و<b>الاستدعاء</b> نسبة المعطى من المواضيع الصحيحة، و<b>F1</b> متوسطهما التوافقي. وحيث تقل أوراق الموضوع لا تدل أرقامه على الكثير.',
  sets: 'أوراق مصنّفة',
  set: '{name}، {months}',
  byTopic: 'موضوعًا موضوعًا',
  precision: 'الدقة',
  recall: 'الاستدعاء',
  f1: 'F1',
  none: 'لا أرقام لهذه المواضيع بعد: الأمر <code>npm run topics:eval</code> يحسبها.',
};

export const subscribeWords: Translation<typeof en.subscribeWords> = {
  title: 'الاشتراك',
  readers:
    'يعرض قارئ الخلاصات كل ورقة جديدة، ولا يعرف هذا الموقع ماذا يُقرأ. يمكن نسخ عنوان إلى القارئ، أو فتح الموقع في أحد هذه:',
  allAtom: 'الكل، Atom',
  allJson: 'الكل، JSON Feed',
  email: 'بالبريد الإلكتروني',
  service:
    'خدمة تحوّل الخلاصات إلى بريد، مثل Blogtrottr أو Feedrabbit، ترسل إليك الخلاصة المذكورة أعلاه.',
  newest: 'أحدث عدد كرسالة: <html>HTML</html>، <text>نص عادي</text>.',
  lists: 'قوائم من اختيارك',
  choose:
    'لكل موضوع وبحث خلاصة، وكذلك لكل جهة نشر ومؤلف من عشر أوراق فأكثر، وهي أيضًا أسفل القائمة. <a>كلها في ملف OPML</a> واحد تستورده قارئات الخلاصات<ticks>؛ وبالتأشير على بعضها تُدرج هي وحدها</ticks>.',
  feed: 'خلاصة',
  download: 'تنزيل OPML',
  chosen: 'الخلاصات المختارة: {n}',
  downloaded: 'الخلاصات في ملف OPML: {n}',
};

export const searchPageWords: Translation<typeof en.searchPageWords> = {
  size: '{papers} في {editions}',
};

export const searchWords: Translation<typeof en.searchWords> = {
  placeholder: 'عنوان أو مؤلف أو كلمات',
  help: 'يجد الأوراق التي فيها كل الكلمات، ويصحح الأخطاء المطبعية. ويمكن أيضًا كتابة {examples}',
  phrase: 'عبارة كاملة',
  word: 'كلمة',
  idle: 'يجري البحث أثناء الكتابة، وتضيّقه المرشحات. ويمكن أيضًا تصفح <topics>المواضيع</topics> و<editions>الأعداد</editions>.',
  results: 'النتائج',
  bestMatch: 'الأنسب',
  authors: 'المؤلفون',
  first: 'الأول',
  last: 'الأخير',
  more: 'إظهار {more} أخرى من {all}',
  allResults: 'كل النتائج، مع المرشحات',
  keys: 'Enter يفتح، وShift مع Enter يحفظ، و← → للمزيد',
  searching: 'جارٍ البحث …',
  found: '{found} عن {words}',
  mostAndSome: '{all} فيها كل الكلمات، و{most} فيها معظمها',
  nothing: 'لا نتائج',
  nothingFor: 'لا نتائج عن {words}',
  withoutOlder: '{found}؛ تعذّر تحميل الأوراق الأقدم',
  withoutAbstracts: '{found}، في العناوين والمؤلفين والمواضيع فقط: تعذّر تحميل الملخصات',
  mostWords: 'معظم الكلمات',
  matched: 'في {places}',
  places: {
    title: 'العنوان',
    author: 'المؤلفين',
    topic: 'المواضيع',
    venue: 'جهة النشر',
    abstract: 'الملخص',
  },
  searchFor: 'البحث عن {words}',
  apart: 'لا توجد ورقة تتجاور فيها الكلمات التي بين علامتي الاقتباس؛ في هذه الأوراق ترد متفرقة.',
  unknownAuthor: 'لا توجد هنا ورقة بقلم {name}.',
  unknownVenue: 'لا توجد هنا ورقة نُشرت في {name}.',
  unknownId: 'لا توجد هنا ورقة رقمها في arXiv \u200f{id}.',
  unknownTopic: 'لا موضوع اسمه {name}؛ هذه <topics>كل المواضيع</topics>.',
  unknownList: 'لا قائمة لك اسمها {name}؛ قوائمك على <desk>المكتب</desk>.',
  ignored: 'أُهمل {typed}؛ الممكن هو {values}.',
  newestFirst: 'الأحدث أولًا، بسبب {words}.',
  onlyDays: 'أعداد {days} فقط: {words}.',
  onlyYears: 'أوراق {years} فقط، بحسب العدد أو جهة النشر: {words}.',
  without: 'من دون الأوراق التي فيها {words}.',
  allWords: 'البحث عن كل الكلمات بدلًا من ذلك',
  otherSpellings: 'السماح بطرق كتابة أخرى',
  widerUnquoted: 'من دون علامتي الاقتباس: {papers}',
  otherLanguage: 'الأوراق هنا مكتوبة بلغة أخرى ({language}): قد تفيد كلمات منها.',
  tryOther:
    'قد تفيد كلمات أقل أو غيرها، أو تصفح <topics>المواضيع</topics> و<editions>الأعداد</editions>.',
  failures: {
    outOfReach: 'تعذّر تحميل البحث؛ هل انقطع الاتصال؟',
    notHere: 'لا يعمل البحث في هذا المتصفح.',
    failed: 'فشل البحث؛ قد ينجح سؤال آخر.',
  },
};

export const queryWords: Translation<typeof en.queryWords> = {
  from: '{rest} من {time}|{rest} في {time}|{rest} خلال {time}',
  since: '{rest} منذ {time}',
  past: 'آخر {span}|الـ{span} الماضية',
  otherTimes: 'قبل|بعد|حتى|إلى|و|أو',
  latest: 'أحدث {rest}|آخر {rest}',
  butNot: '{rest} ولكن ليس {words}|{rest} لكن ليس {words}|{rest} بدون {words}|{rest} دون {words}',
  papers: 'ورقة|أوراق|الأوراق|بحث|أبحاث|مقالات',
};

export const deskWords: Translation<typeof en.deskWords> = {
  emptyList: 'لا شيء هنا بعد: تُحدَّد أوراق من المكتب لوضعها هنا.',
  emptyOfDesk: 'لا شيء هنا بعد: زر «{action}» بجانب ورقة في المكتب يضعها هنا.',
  title: 'مكتبك',
  lead: 'كل ما يُحفظ ويُقرأ ويُخفى ويُدوَّن، في هذا المتصفح فقط.',
  notKept: 'لا يحفظ هذا المتصفح شيئًا لهذا الموقع: تبقى العلامات ما دامت الصفحة مفتوحة فقط.',
  lists: 'قوائم الأوراق',
  toRead: 'للقراءة',
  empty: 'لا شيء هنا بعد: زر «{action}» بجانب ورقة يضعها هنا.',
  waysOn:
    'يمكن تصفح <newest>أحدث الأوراق</newest>، أو المرور على <topics>المواضيع</topics>، أو استيراد علامات من متصفح آخر.',
  name: 'الاسم',
  deleteList: 'حذف هذه القائمة',
  deleted: 'حُذفت «\u2068{list}\u2069».',
  mutedTopics: 'المواضيع المكتومة',
  mutedTold: 'أوراقها مخفية في كل القوائم إلى أن يُلغى كتمها.',
  filter: 'تصفية هذه القائمة',
  filterBy: 'كلمات، \u2068is:unread\u2069، \u2068has:note\u2069، \u2068tag:…\u2069',
  orders: { marked: 'آخر ما عُلّم أولًا', title: 'حسب العنوان' },
  withGone: '{shown}؛ ما لم يعد في هذا الموقع: {papers}',
  gone: 'لم تعد في هذا الموقع',
  oldNotLoaded: 'تعذّر تحميل الأوراق الأقدم.',
  select: 'تحديد \u2068{title}\u2069',
  tags: 'الوسوم',
  untag: 'إزالة الوسم \u2068{tag}\u2069: \u2068{title}\u2069',
  untagged: 'أُزيل الوسم \u2068{tag}\u2069.',
  note: 'ملاحظة',
  yourNote: 'ملاحظتك',
  takeOut: 'إخراج',
  takenOut: 'أُخرجت من \u2068{list}\u2069.',
  showAgain: 'إظهار من جديد',
  markAsUnread: 'تعليم كغير مقروءة',
  notReading: 'ليست قيد القراءة',
  star: 'نجمة',
  unstar: 'إزالة النجمة',
  remove: 'إزالة',
  late: 'تعذّرت قراءة العلامات السابقة الآن، لذلك لا تظهر هنا، لكنها لم تُفقد. تلزم إعادة تحميل الصفحة.',
};

export const stateWords: Translation<typeof en.stateWords> = {
  said: {
    saved: { on: 'حُفظت.', off: 'لم تعد محفوظة.' },
    starred: { on: 'أُعطيت نجمة.', off: 'لم تعد لها نجمة.' },
    reading: { on: 'قيد القراءة.', off: 'لم تعد قيد القراءة.' },
    read: { on: 'عُلّمت كمقروءة.', off: 'عُلّمت كغير مقروءة.' },
    hidden: { on: 'أُخفيت.', off: 'ظهرت من جديد.' },
  },
};

export const newWords: Translation<typeof en.newWords> = {
  total: '<strong>{n} جديدة</strong> منذ آخر زيارة: {days}.',
  ofDay: '{n} من {day}',
  ofTopic: '{topic} ({n})',
  showOnly: 'إظهار الجديد وحده',
  markSeen: 'تعليم البقية كمرئية',
  allSeen: 'عُلّمت كل الأوراق كمرئية.',
  topics: 'أكثرها عن {topics}.',
};

export const bulkWords: Translation<typeof en.bulkWords> = {
  selectAll: 'تحديد الكل',
  selected: 'المحدد: {papers}',
  tag: 'وسم',
  putInto: 'وضع في قائمة',
  tagged: '{papers}: أُضيف الوسم \u2068{tag}\u2069.',
  put: '{papers}: جرت الإضافة إلى \u2068{list}\u2069.',
};

export const fileWords: Translation<typeof en.fileWords> = {
  allMarks: 'كل العلامات والقوائم والملاحظات',
  exportMarks: 'تصدير العلامات',
  importMarks: 'استيراد علامات',
  importTold: 'ملف علامات من متصفح آخر، أو ملفات \u200e.bib و\u200e.ris من برنامج إدارة المراجع.',
  reading: 'جارٍ قراءة الملف …',
  unknown: 'هذا ليس ملف علامات يمكن قراءته هنا ولا ملف مراجع.',
  merge: 'دمج',
  leaveIt: 'تركه',
  here: 'في هذا الموقع: {n}',
  notHere: 'ليست في هذا الموقع: {n}',
  matched: 'المراجع: {n}، ومنها أوراق في هذا الموقع: {matched}.',
  preview: 'الأوراق والمواضيع والقوائم: {added} جديدة، {changed} متغيرة، {kept} كما كانت.',
  merged: 'أُضيفت العلامات إلى علاماتك.',
  notAllStored: 'لم تُحفظ كل العلامات: مخزن هذا المتصفح ممتلئ أو محظور.',
  takeList: 'أخذ هذه القائمة',
  print: 'طباعة',
  share: 'مشاركة',
  notes: 'ملاحظات',
  made: 'نُزّل ملف {format}: {papers}',
  madeInPart: '{format}: {papers}؛ تعذّر تحميل بعضها: {missing}',
};

export const triageWords: Translation<typeof en.triageWords> = {
  newPapers: 'الأوراق الجديدة',
  place: '{at} من {n}',
  resumed: 'تُتابَع من حيث توقفت.',
  skip: 'تخطٍّ',
  open: 'فتح',
  back: 'رجوع',
  wasSkipped: 'جرى تخطيها.',
  saidAt: '{said} {place}',
  wasLast: 'كانت هذه آخر ورقة.',
  undone: 'تم التراجع.',
  nothing: 'لا توجد هنا أوراق للمرور عليها.',
  all: 'هذا كل شيء: {papers}، {decided}.',
  saved: '{n} محفوظة',
  read: '{n} مقروءة',
  skipped: '{n} متخطاة',
  hidden: '{n} مخفية',
  again: 'المرور عليها من جديد',
  goThrough: 'المرور على {edition}',
};

export const shareWords: Translation<typeof en.shareWords> = {
  title: 'قائمة مشاركة',
  told: '{papers}. الرابط نفسه يحمل القائمة؛ وليست فيه العلامات ولا الملاحظات، ولا يُرسل شيء إلى خادم.',
  selected: 'حُدِّد الرابط: للنسخ Ctrl أو Cmd مع C',
  send: 'إرسال …',
  code: 'الرابط كرمز QR',
  tooLong: 'القائمة أطول من أن يسعها رمز QR.',
  unreadable: 'ليس في هذا العنوان قائمة يستطيع هذا الموقع قراءتها. يُطلب الرابط كاملًا من جديد.',
  missing: '{found}؛ ليست في هذا الموقع من القائمة: {papers}',
  lost: '{found}؛ الرابط مبتور، والضائع: {papers}؛ يُطلب كاملًا من جديد',
  added: '{papers}: جرت الإضافة.',
  onDesk: 'هي في <desk>المكتب</desk>.',
  asks: 'لا يُضاف شيء إلى المكتب قبل الاختيار.',
  someSaved: 'عدد المحفوظ منها من قبل: {n}.',
  addList: 'إضافتها كقائمة',
  addPapers: 'حفظ الأوراق فقط',
};

export const followWords: Translation<typeof en.followWords> = {
  follow: 'متابعة',
  following: 'متابَع',
  followed: 'متابَع: الصفحة الأولى والمكتب يذكران الجديد في \u2068{search}\u2069.',
  left: 'لم يعد \u2068{search}\u2069 متابَعًا.',
  title: 'عمليات بحث متابَعة',
  renamed: 'تغيّر الاسم.',
  done: 'تم',
  rename: 'تغيير الاسم',
  unfollow: 'إلغاء المتابعة',
  newIn: '{n} جديدة<unseen> في {search}</unseen>',
  inSearches: 'في عمليات البحث المتابَعة: {searches}.',
  newInSearch: '{n} جديدة في \u2068{search}\u2069',
};

export const keyWords: Translation<typeof en.keyWords> = {
  key: 'المفتاح: {meaning}',
  j: 'الورقة التالية',
  k: 'الورقة السابقة',
  o: 'فتحها',
  on: 'استخدام المفاتيح في القوائم',
  seeing: 'احتساب الأوراق التي أمرّ بها عند التمرير مرئيةً',
  last: 'هذه آخر ورقة.',
  first: 'هذه أول ورقة.',
  n: 'كتابة ملاحظة، على المكتب وعند العرض واحدة تلو الأخرى',
};

export const mapWords: Translation<typeof en.mapWords> = {
  isMap: 'خريطة',
  partNotLoaded: 'تعذّر تحميل جزء من الخريطة؛ هل انقطع الاتصال؟',
  inView: 'الأوراق الظاهرة',
  around: 'الأوراق حول الورقة المشار إليها',
  listed: '{listed} من {all}، ما في الوسط',
  noneInView: 'لا شيء. يمكن التصغير أو سحب الخريطة.',
  new: '{n} جديدة',
  title: 'خريطة الأوراق',
  lead: 'الأوراق المتشابهة في مضمونها متقاربة. المسافة وحدها ذات معنى، لا الاتجاه.',
  search: 'البحث في الخريطة',
  markSaved: 'إبراز المحفوظة',
  markNew: 'إبراز الجديدة',
  canvas: 'خريطة الأوراق؛ مفاتيح الأسهم تنقل من ورقة إلى أخرى، وزائد وناقص للتكبير والتصغير',
  byMouse:
    'يُشار إلى ورقة أو يُتنقَّل بمفاتيح الأسهم. العجلة تكبّر وتصغّر، والسحب يحرّك الخريطة. وتقود الخطوط من الورقة إلى الأوراق القريبة منها.',
  byFinger:
    'لمسة تُظهر عنوان الورقة، ولمسة ثانية تفتحها. إصبعان للتكبير والتصغير. وتقود الخطوط من الورقة إلى الأوراق القريبة منها.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  noField: 'بلا مجال',
};

export const trendWords: Translation<typeof en.trendWords> = {
  title: 'الاتجاهات',
  lead: 'ما حصة الموضوع من الأوراق عبر الزمن؛ وقد يكون للورقة عدة مواضيع. يمكن اختيار ثلاثة على الأكثر.',
  share: 'الحصة من الأوراق',
  besideOthers: 'مع مواضيع أخرى',
  figures: 'الأرقام',
  shareOfPapers: 'الحصة',
  of: '{part} من {whole}',
  topic: 'الموضوع {number}',
  choose: 'اختيار موضوع',
  noOther: 'لا موضوع آخر',
  chart: 'الحصة من الأوراق عبر الزمن: {topics}. الأرقام في الجدول أدناه.',
  month: 'الشهر',
  edition: 'العدد',
  all: 'كل الأوراق',
};

export const compareWords: Translation<typeof en.compareWords> = {
  title: 'مقارنة الأوراق',
  choose: 'للمقارنة تُختار ورقتان إلى أربع.',
  notAll: '{papers}؛ تعذّر تحميل الباقي',
  add: 'إضافة ورقة',
  topicsOfAll: 'مواضيع مشتركة',
  wordsOfAll: 'كلمات مشتركة',
  none: 'لا شيء',
  published: 'النشر',
  listed: 'الورود',
  votes: 'الأصوات',
  links: 'الروابط',
  ofAll: 'مشترك',
  onlyHere: 'هنا فقط',
  claims: 'أرقام وأسماء',
};

export const offlineWords: Translation<typeof en.offlineWords> = {
  kept: 'تُحفظ الصفحات المفتوحة في المتصفح، وتُفتح ثانية دون شبكة؛ وكذلك أحدث الأعداد.',
  notKept: 'هذه الصفحة غير محفوظة هنا',
  notKeptWhy:
    'لا اتصال الآن، ولم تُفتح هذه الصفحة في هذا المتصفح من قبل. ما زال البحث يعمل، وكذلك الصفحات أدناه.',
  updated: 'حُدّث الموقع.',
  archive: 'الأرشيف كله',
  everyPage: 'كل الصفحات والبحث كله، للقراءة دون اتصال.',
  everyLanguage:
    'من الصفحات المتاحة بعدة لغات تُحفظ تلقائيًا صفحات لغة القراءة وحدها؛ أما الأرشيف ففيه اللغات كلها.',
  save: 'حفظ الأرشيف كله ({size})',
  goOn: 'استئناف',
  pause: 'إيقاف مؤقت',
  delete: 'حذف الأرشيف المحفوظ',
  savedSoFar: 'ما حُفظ حتى الآن',
  waiting: 'علامة تبويب أخرى تحفظ الأرشيف أو تحدّثه؛ وهذه تنتظر حتى تنتهي.',
  saving: 'جارٍ حفظ الملفات: {part} من {n}.',
  paused: 'توقف حفظ الملفات عند {done} من {n}؛ ما حُفظ يبقى.',
  saved: 'حُفظت كل الملفات، وعددها {n} ({size}): كل الصفحات والبحث تعمل دون اتصال.',
  unlisted: 'يمكن حفظ الأرشيف كله عند عودة الاتصال.',
  full: 'لم يُحفظ كل شيء: لا مساحة باقية في المتصفح لهذا الموقع. يلزم إخلاء بعضها ثم إعادة المحاولة.',
  noNetwork: 'لم يُحفظ كل شيء: لا اتصال بالشبكة. ما حُفظ يبقى.',
  failed: 'تعذّر حفظ كل شيء. يبقى ما حُفظ؛ يمكن إعادة المحاولة لاحقًا.',
  newest: 'أحدث الأعداد',
  keepNewest: 'الاحتفاظ تلقائيًا بآخر سبعة أعداد، وبكل أوراق أحدثها',
  keptNewest: 'الصفحات: {n}، {size}. تذهب القديمة عند مجيء الجديدة.',
  visited: 'محفوظ من زياراتك',
  nothingVisited: 'لا شيء بعد: تُذكر هنا الصفحات التي فُتحت.',
  otherPages: 'القوائم والصفحات الأخرى',
  frontPage: 'الصفحة الأولى',
  ifBroken: 'إذا تعطّل شيء',
  damaged:
    'قد تكون وراء الصفحات التي تبقى قديمة أو البحث الذي يفشل نسخ تالفة. تُجلب من جديد، وتبقى العلامات والملاحظات.',
  repair: 'إصلاح مخزن هذا الموقع',
  checking: 'جارٍ فحص المحفوظ …',
  nothingChanged: 'لم يتغير شيء: هذا يحتاج إلى شبكة. يمكن إعادة المحاولة عند عودة الاتصال.',
};

export const notFoundWords: Translation<typeof en.notFoundWords> = {
  heading: 'لا توجد صفحة في هذا العنوان',
  told: 'عنوان الورقة لا يتغير أبدًا، فلعل هذا العنوان مبتور أو فيه خطأ. يمكن العثور على ورقة بالبحث عن كلمة من عنوانها، أو حسب اليوم أو الموضوع.',
  topics: 'كل المواضيع',
};

export const feedWords: Translation<typeof en.feedWords> = {
  edition: '\u2068{site}\u2069، عدد {id}',
  rights: 'العناوين والملخصات ملك لمؤلفيها أو ناشريها، وهي منقولة؛ وتقود روابط كل ورقة إلى رخصتها.',
};

export const mailWords: Translation<typeof en.mailWords> = {
  readers: 'قراء {site}',
  readEdition: 'قراءة هذا العدد على الويب',
  readSearch: 'كل أوراق هذا البحث على الويب',
  otherWays: 'طرق أخرى للاشتراك',
  numbered: '{n}. {title}',
};

export const machineWords: Translation<typeof en.machineWords> = {
  summary: '{tagline}. {papers}، {topics}، {editions}.',
  pages:
    'لكل ورقة صفحة في {address}<id>/. وفي الملفات أدناه كل ما يُعرف عن كل ورقة، بما في ذلك الملخصات.',
  fields: 'تُعطى المواضيع حسب عبارات ترد في عنوان الورقة أو ملخصها. والحقل الغائب مجهول.',
  languages: 'لغة معظم الأوراق: {papers}؛ لغة الموقع: {site}.',
  everything: 'الكل',
  newestJson:
    '[أحدث {n} ورقة بصيغة JSON]({json})، مع عناوين كل الأعداد التي في ملفاتها كل الأوراق: [المخطط]({schema})',
  newestTables: '[أحدث {n} بصيغة CSV]({csv}) و[بصيغة BibTeX]({bibtex})',
  newestFeed: '[أحدث الأوراق، JSON Feed]({address})',
  topicFiles: 'يذكر كل منها أوراقه حسب العدد الذي ترد في ملفه، أدناه.',
  madeBy: 'صُنعت الصفحات ببرنامج Broadsheet (رخصة MIT)، مع أجزاء من الحزم التي تلي رخصها.',
};
