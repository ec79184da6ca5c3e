/** The interface in Japanese. */
import type { Table } from './message.ts';

/**
 * The interface in Japanese. No space stands between digits and Japanese signs. A paper is 論文, its abstract 要旨, an
 * edition 号, a mark マーク, the desk デスク. Sentences are in です・ます, labels are nouns.
 */
export const language: Table['language'] = {
  code: 'ja',
  locale: 'ja-JP',
  name: '日本語',
  direction: 'ltr',
};

export const countWords: Table['countWords'] = {
  between: '、',
  edition: { other: '{n}号分' },
  more: { other: 'ほか{n}名' },
  paper: { other: '論文{n}件' },
  topic: { other: 'トピック{n}件' },
};

export const languageWords: Table['languageWords'] = {
  languages: '言語',
  offered: 'このサイトは日本語でも読めます。',
  read: '日本語で読む',
};

export const dateWords: Table['dateWords'] = {
  day: '{day}（{weekday}）',
};

export const siteWords: Table['siteWords'] = {
  labelled: '{label}：{name}',
  noScript:
    'このページにはJavaScriptが必要です。JavaScriptがなくても、すべての論文を<topics>トピック</topics>や<days>日付</days>から探せます。',
  skip: '本文へ移動',
  site: 'サイト',
  more: 'その他',
  editions: '各号',
  papers: '論文',
  topics: 'トピック',
  map: '地図',
  subscribe: '購読',
  desk: 'デスク',
  about: 'このサイトについて',
  topicsAbout: 'トピックの付け方',
  offline: 'オフラインで読む',
  feeds: 'フィード',
  atomFeed: 'Atomフィード',
  source: 'ソースコード',
  tagline: '日々の論文を残し、分類し、検索できるように',
  foot: '{site}。{tagline}。',
  email: 'メールアドレス',
};

export const headWords: Table['headWords'] = {
  abstract: '要旨',
  day: '昼',
  hide: '非表示',
  markAsRead: '既読にする',
  night: '夜',
  save: '保存',
  search: '検索',
  searchThePapers: '論文を検索',
  theme: '配色',
  themeOfSystem: 'システムに合わせる',
};

export const noticeWords: Table['noticeWords'] = {
  notLoaded: '読み込めませんでした。オフラインではありませんか。',
  close: '閉じる',
  copy: 'コピー',
  undo: '元に戻す',
  undone: '元に戻しました：「{what}」',
  nothingToUndo: '元に戻す操作はありません。',
  changedSince: '元に戻しませんでした。その後、別のタブで変更されています。',
  seeDesk: 'デスクを見る',
  pageInPart: 'このページの一部を読み込めませんでした。',
  loadAgain: 'ページを再読み込みする',
  notStored: '保存されません。このブラウザーでは、マークはページを開いているあいだだけ残ります。',
  damagedMarks:
    '最後に付けたマークの一部を読み取れず、失われました。ほかのマークはすべて残っています。',
  storedLater:
    'このブラウザーのデータベースが応答しないため、仮に控えました。次に開くページで保存されます。',
};

export const listWords: Table['listWords'] = {
  wholeList: '一覧全体を検索・絞り込み',
  showMore: 'もっと表示',
  showForEach: '各論文の表示',
  titles: '題名',
  excerpts: '抜粋',
  abstracts: '要旨',
  keys: 'キー操作',
  papers: '論文（新しい順）',
  pages: 'ページ',
  page: '{page}ページ',
  pageOf: '{last}ページ中{page}ページ目',
  titleOfPage: '{title}（{last}ページ中{page}ページ目）',
  newer: '← 新しいもの',
  older: '古いもの →',
  asFiles: 'この一覧をファイルで',
  jsonFeed: 'JSON Feed',
  letter: 'メール版',
  shown: { other: '論文{n}件中{shown}件' },
  firstShown: '論文{n}件中の先頭{shown}件',
  noneShown: { other: '論文{n}件のどれも当てはまりません' },
  looking: '{papers}を調べています…',
  corrected: '{from}ではなく{to}で{found}',
  withMissing: '{found}。{missing}',
  missing: {
    words: '{words}を含む論文はありません。',
    someWords: 'すべての語を含む論文はありません。ほとんどの語を含むものを示します。',
  },
  quoted: '「{text}」',
  results: '{words}の結果を表示しています。',
  exactly: '代わりに{words}で検索',
  near: '保存した論文に近い語：{words}',
  notNear: '題名からは、保存した論文に近いとはいえません',
  mutedPapers: 'ミュートしたトピックの{papers}を隠しています。',
  hiddenPapers: 'あなたが隠した論文：{n}件。',
  showHidden: '隠した論文を表示',
  restFailed: 'このページの論文だけです。残りは読み込めませんでした。',
  tryAgain: 'もう一度試す',
  without: '{filter}なし：{papers}',
  searchAll: '全号から{words}を検索',
  searchList: 'この一覧を検索',
  order: '並び順',
  orders: {
    relevance: '掲載順',
    date: '新しい順',
    votes: '投票の多い順',
    saved: '保存した論文に近い順',
  },
  nearList: '一覧「{list}」に近い順',
  oneByOne: '1件ずつ',
  savedLast: 'この順のもとになった論文は最後に並びます。',
  notCounted: 'この順では数えない語やトピック：',
  leaveOut: '除く',
  ignored: '「{word}」はこの順では数えません。',
  counted: '「{word}」をまた数えます。',
  onMap: '地図で見る',
  compare: '比較',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました。',
  copyThis: 'このリンクをコピーしてください：',
  makingFile: 'ファイルを作成しています…',
  inFile: 'ファイルに{papers}が入りました。',
  fileFailed: 'ファイルを作成できませんでした。一部の論文を読み込めませんでした。',
};

export const filterWords: Table['filterWords'] = {
  filters: '絞り込み',
  skip: '絞り込みを飛ばす',
  filtersOn: '絞り込み（{n}件）',
  on: '適用中の絞り込み',
  remove: '{filter}を外す',
  clear: 'クリア',
  papersWith: '論文の条件',
  allTopics: 'これらのトピックすべて',
  anyTopic: 'これらのトピックのいずれか',
  not: '除く',
  notTopic: '{topic}を除く',
  ofAll: '全{total}件中',
  countOfAll: '{papers}<unseen>、全{total}件中</unseen>',
  more: 'ほか{n}件',
  with: '付属情報',
  facts: { code: 'コードあり', project: 'プロジェクトページあり', venue: '学会・雑誌に掲載' },
  marks: '自分のマーク',
  hideRead: '既読を隠す',
  states: {
    saved: '保存済み',
    starred: 'スター付き',
    reading: '読みかけ',
    read: '既読',
    unread: '未読',
    new: '新着',
    hidden: '非表示',
    noted: 'メモ付き',
  },
  days: '日付',
  from: '開始',
  to: '終了',
  mute: '{topics}をミュート',
  unmute: '{topic}のミュートを解除',
  noneLeft: '該当する論文はありません',
  showLeft: '{papers}を表示',
};

export const paperWords: Table['paperWords'] = {
  compareNearest: '最も近い論文と比較',
  code: 'コード',
  project: 'プロジェクト',
  published: '{day}公開',
  votes: { other: '{n}票' },
  elsewhere: 'ほかのサイトでのこの論文',
  searchOn: '題名で検索',
  cite: '引用',
  citeAs: '引用形式：{reference}',
  citeByTitle: '題名とこのページのアドレスで引用してください。',
  note: '編集者の注',
  topics: 'トピックと、その根拠となる語',
  tick: '語にチェックを入れると、本文中で強調されます。',
  glance: '要点',
  claims: '数値',
  names: '固有名',
  acronyms: '略語',
  origin: '出所',
  source: 'ダイジェスト{digest}、{from}～{to}行目。',
  sourceLine: 'ダイジェスト{digest}、{line}行目。',
  unchanged: '本文に変更はありません。',
  repairs: { other: '本文を{n}か所修復：{rules}。' },
  alsoIn: '{editions}にも掲載',
  report: '誤りを報告',
  mistake: '{paper}の誤り',
  mistakeText: 'ページ：{address}\nダイジェスト：{digest}\n\n誤りの内容：\n',
  related: '関連論文<small>と、共通する語</small>',
  turns: '前後の論文',
  list: '一覧：{list}',
  previous: '← 前へ',
  next: '次へ →',
};

export const citeWords: Table['citeWords'] = {
  seenIn: '{site}、{id}号で閲覧',
  title: 'この論文を引用',
  apa: 'APA風',
  markdown: 'Markdownリンク',
  download: 'ダウンロード',
  copied: '{format}をコピーしました',
  selected: '{format}を選択しました。CtrlまたはCmdとCを押してください',
};

export const editionWords: Table['editionWords'] = {
  further: '#{number}',
  ofDay: '{edition}、{papers}',
  named: '{day} {name}',
  earlier: '← {edition}',
  later: '{edition} →',
  own: 'この号のページ',
  roundUps: '号・週・月',
  week: '{year}年第{week}週',
  masthead: 'ダイジェスト自身の題字：「{masthead}」',
  none: 'まだ号がありません。ダイジェストの本文をcontent/digests/に置いて、もう一度ビルドしてください。',
  newTopics: '新しいトピック',
  returning: '以前にも掲載',
  subjects: '話題',
  mostVotes: '投票の多い論文',
  mostVotesOf: '{list}、投票の多い論文',
  votes: { other: '{n}<unit>票</unit>' },
  mostRelated: '関連論文の多い論文',
  mostRelatedOf: '{list}、関連論文の多い論文',
  relatedTo: 'これらの論文の多くと関連する論文。',
  relatedPapers: { other: '{n}<unit>件の関連論文</unit>' },
  rising: '増えているトピック',
  rise: '{before} → {now}',
  others: 'ほかの論文はすべて、上の各号にあります。',
};

export const topicWords: Table['topicWords'] = {
  shown: 'トピック{n}件中{shown}件',
  intro:
    '論文のトピックは本文中の語句によって決まり、その語句は論文のページに示されます。<about>どのくらい正確か</about>と<trends>推移</trends>もご覧ください。',
  search: 'トピックから検索',
  fields: '分野',
  methods: '手法',
  problems: '課題',
  searches: '常設の検索',
  venues: '掲載先',
  topic: 'トピック',
  field: '分野',
  method: '手法',
  problem: '課題',
  standingSearch: '常設の検索',
  venue: '掲載先',
  atVenue: '{venue}に掲載された論文。',
  shareOfAll: '全体の{share}',
  none: '論文はまだありません。',
  together: 'よく一緒に現れるトピック',
  alsoSee: '関連項目',
  years: '年',
};

export const authorWords: Table['authorWords'] = {
  author: '著者',
  papers: '{name}の名による論文。',
  namesakes: '同名の別人が含まれることがあります。',
};

export const aboutWords: Table['aboutWords'] = {
  what: '{site}は、毎日の論文ダイジェストを一つの新聞としてまとめます。1日を1号とし、論文ごとにトピックと関連論文を載せたページがあり、全体を検索できます。現在、{editions}、{papers}を収め、{topics}に分類しています。',
  sources: 'ダイジェストの出所',
  sourcesText:
    'このサイトの運営者が、Daily Papersのページなどのダイジェストの本文をフォルダーに置きます。ほかはすべて、その本文から作られます。ダイジェストの日付は論文が掲載された日です。論文が公開された日は別の情報として、分けて示します。',
  rights: '要旨の権利',
  rightsText:
    '題名と要旨の権利は著者または出版社にあり、ダイジェストから引用しています。<a>そのほかの部分にはそれぞれのライセンスがあります</a>。ページから写した本文では数式や記号が壊れていることがあり、規則によって修復します。どの規則を何回使ったかは、論文ごとのページに示します。著者、日付、掲載先、コードへのリンクは、わかる場合に表示します。',
  topicsText:
    '規則と、学習した場合は重みによります。トピックは、それを表す語句を書いたテキストファイルです。言語モデルは使いません。各トピックの根拠となる語は、論文ごとのページに示します。<a>要旨を読んで付けたラベルとどのくらい一致するか</a>をご覧ください。',
  related: '関連論文',
  relatedText:
    'ほかの論文があまり使わない語を共有する二つの論文を、関連論文とします。共有する語はページに示します。',
  search: '検索のしくみ',
  searchText:
    '検索はブラウザーの中で行われ、入力した語はどこにも送られません。すべての語を含む論文が先に並び、とくに題名が重視されます。打ち間違い、別の綴り、略語と正式名の違いも考慮します。長い質問はすべての要旨と比べます。まれな語はありふれた語より、隣り合う語は離れた語より重く数えます。同じ話題を別の語で述べた論文も少し考慮します。どの語が近いかは、ここにある論文だけから求めています。言語モデルは使わないため、同じ質問にはいつも同じ答えが返ります。',
  privacy: 'このサイトが知ること',
  privacyText:
    '何もありません。背後にサーバーはなく、アカウントもCookieも、ほかへの通信もありません。選んだもの、保存したもの、既読にしたものは、あなたのブラウザーにだけ残ります。',
};

export const topicsAboutWords: Table['topicsAboutWords'] = {
  rules:
    'トピックはテキストファイルで、名前、定義、それを表す語句からなります。語句には「確実」「有力」「手がかり」の別があり、題名の中や、論文が何を提案するかを述べる箇所では重く数えます。点数が十分に高ければ論文にそのトピックが付き、根拠となる語がページに示されます。同じ本文からはいつも同じトピックが得られます。サイトを作るときも読むときも、言語モデルは使いません。',
  weights: 'ラベル付きの論文から学習した重みが、点数を上げ下げします。',
  test: '重みは、全文を読んでトピックを付けた要旨から学習しました。言語モデルが一度読んで付けたものが{own}、より注意深く付けたものが{gold}です。下の数値は、重みが見ていない論文のものです。注意深く付けた論文は、比べる前にその回の学習から外しました。言語モデルが二度読んで付けたarXiv全般の論文は、学習に一度も使っていません。対象外の論文で規則がどう働くかは、こちらで分かります。同じモデルが二度読んだ結果は、二人の読み手の結果よりもよく一致するかもしれません。<b>適合率</b>は付けたトピックのうち正しいものの割合、<b>再現率</b>は正しいトピックのうち付けたものの割合、<b>F1</b>は両者の調和平均です。論文の少ないトピックの数値には、あまり意味がありません。',
  sets: 'ラベル付きの論文',
  set: '{name}、{months}',
  byTopic: 'トピック別',
  precision: '適合率',
  recall: '再現率',
  f1: 'F1',
  none: 'これらのトピックの数値はまだありません。<code>npm run topics:eval</code>で作成できます。',
};

export const subscribeWords: Table['subscribeWords'] = {
  title: '購読',
  readers:
    'フィードリーダーを使えば新着論文がすべて届き、何を読んだかがこのサイトに知られることはありません。アドレスをリーダーに写すか、次のいずれかでサイトを開いてください。',
  allAtom: 'すべて（Atom）',
  allJson: 'すべて（JSON Feed）',
  email: 'メールで',
  service:
    'BlogtrottrやFeedrabbitなど、フィードをメールに変えるサービスで、上のフィードを受け取れます。',
  newest: '最新号のメール版：<html>HTML</html>、<text>テキスト</text>。',
  lists: '一覧を選んで購読',
  choose:
    'トピックと検索にはそれぞれフィードがあり、論文が10件以上ある掲載先と著者にもあります。各一覧の下にも示してあります。<a>すべてをまとめたOPML</a>は、フィードリーダーに取り込める一つのファイルです<ticks>。チェックを入れると、選んだものだけが入ります</ticks>。',
  feed: 'フィード',
  download: 'OPMLをダウンロード',
  chosen: 'フィード{n}件を選択中',
  downloaded: 'フィード{n}件のOPMLをダウンロードしました',
};

export const searchPageWords: Table['searchPageWords'] = {
  size: '{editions}、{papers}',
};

export const searchWords: Table['searchWords'] = {
  placeholder: '題名、著者、語句',
  help: 'すべての語を含む論文を探し、打ち間違いを直します。{examples}のような書き方もできます',
  phrase: '完全一致',
  word: '語',
  idle: '入力すると検索が始まります。絞り込みから選ぶことも、<topics>トピック</topics>や<editions>各号</editions>から探すこともできます。',
  results: '検索結果',
  bestMatch: '最もよく合う論文',
  authors: '著者',
  first: '最初',
  last: '最後',
  more: '全{all}件のうち、さらに{more}件を表示',
  allResults: 'すべての結果と絞り込み',
  keys: 'Enterで開く、Shift＋Enterで保存、← →でその他の操作',
  searching: '検索中…',
  found: '{words}：{found}',
  mostAndSome: 'すべての語を含むもの{all}、ほとんどの語を含むもの{most}',
  nothing: '見つかりません',
  nothingFor: '{words}は見つかりません',
  withoutOlder: '{found}。古い論文は読み込めませんでした',
  withoutAbstracts: '{found}。要旨を読み込めなかったため、題名、著者、トピックだけを検索しました',
  mostWords: 'ほとんどの語を含む論文',
  matched: '{places}に一致',
  places: { title: '題名', author: '著者', topic: 'トピック', venue: '掲載先', abstract: '要旨' },
  searchFor: '{words}を検索',
  apart: '引用符の中の語が並んで現れる論文はありません。離れて現れる論文を示します。',
  unknownAuthor: '{name}の論文はありません。',
  unknownVenue: '{name}で発表された論文はここにはありません。',
  unknownId: 'arXiv ID {id}の論文はありません。',
  unknownTopic: '{name}というトピックはありません。<topics>トピックの一覧</topics>をご覧ください。',
  unknownList: '{name}という一覧はありません。<desk>デスク</desk>をご覧ください。',
  ignored: '{typed}は無視されます。{values}を使ってください。',
  newestFirst: '{words}と書かれているため、新しい順に並べています。',
  onlyDays: '{words}により、{days}の号だけです。',
  onlyYears: '{words}により、号または掲載先が{years}の論文だけです。',
  without: '{words}を含む論文を除いています。',
  allWords: '代わりにすべての語で検索',
  otherSpellings: '別の綴りも含める',
  widerUnquoted: '引用符なし：{papers}',
  otherLanguage: 'ここの論文は{language}で書かれています。その言語の語で試してください。',
  tryOther:
    '語を減らすか変えて試すか、<topics>トピック</topics>や<editions>各号</editions>から探してください。',
  failures: {
    outOfReach: '検索を読み込めませんでした。オフラインではありませんか。',
    notHere: 'このブラウザーでは検索が動きません。',
    failed: '検索に失敗しました。別の語で試してみてください。',
  },
};

export const queryWords: Table['queryWords'] = {
  from: '{time}の{rest}|{time}に出た{rest}',
  since: '{time}以降の{rest}|{time}からの{rest}|{rest} {time}以降',
  past: '過去{span}|ここ{span}|直近{span}',
  otherTimes: 'より前|まで|から|と|や',
  latest: '最新の{rest}|最近の{rest}|新着の{rest}|最新 {rest}',
  butNot: '{words}以外の{rest}|{words}を除く{rest}|{words}ではない{rest}',
  papers: '論文|記事',
};

export const deskWords: Table['deskWords'] = {
  emptyList: 'ここにはまだ何もありません。デスクの論文を選んで、ここに入れてください。',
  emptyOfDesk: 'ここにはまだ何もありません。デスクの論文の横の「{action}」で、ここに入ります。',
  title: 'あなたのデスク',
  lead: '保存、既読、非表示、メモ。このブラウザーにだけ残ります。',
  notKept:
    'このブラウザーはこのサイトのデータを保存しません。マークはページを開いているあいだだけ残ります。',
  lists: '論文の一覧',
  toRead: 'これから読む',
  empty: 'ここにはまだ何もありません。論文の横の「{action}」で、ここに入ります。',
  waysOn:
    '<newest>最新の論文</newest>や<topics>トピック</topics>から探すか、ほかのブラウザーのマークを取り込んでください。',
  name: '名前',
  deleteList: 'この一覧を削除',
  deleted: '「{list}」を削除しました。',
  mutedTopics: 'ミュートしたトピック',
  mutedTold: 'ミュートを解除するまで、これらの論文はすべての一覧で隠れます。',
  filter: 'この一覧を絞り込み',
  filterBy: '語句、is:unread、has:note、tag:…',
  orders: { marked: 'マークを付けた順', title: '題名順' },
  withGone: '{shown}。このサイトにもうないもの：{papers}',
  gone: 'このサイトにはもうありません',
  oldNotLoaded: '古い論文を読み込めませんでした。',
  select: '{title}を選択',
  tags: 'タグ',
  untag: 'タグ{tag}を外す：{title}',
  untagged: 'タグ{tag}を外しました。',
  note: 'メモ',
  yourNote: 'メモ',
  takeOut: '外す',
  takenOut: '{list}から外しました。',
  showAgain: '再び表示',
  markAsUnread: '未読にする',
  notReading: '読みかけを解除',
  star: 'スター',
  unstar: 'スターを外す',
  remove: '削除',
  late: '以前に付けたマークはいま読み取れないため、表示されていません。失われてはいません。ページを読み込み直してください。',
};

export const stateWords: Table['stateWords'] = {
  said: {
    saved: { on: '保存しました。', off: '保存を取り消しました。' },
    starred: { on: 'スターを付けました。', off: 'スターを外しました。' },
    reading: { on: '読みかけにしました。', off: '読みかけを解除しました。' },
    read: { on: '既読にしました。', off: '未読にしました。' },
    hidden: { on: '非表示にしました。', off: '再び表示しました。' },
  },
};

export const newWords: Table['newWords'] = {
  total: '前回の訪問以降の<strong>新着{n}件</strong>：{days}。',
  ofDay: '{day}に{n}件',
  ofTopic: '{topic}（{n}）',
  showOnly: '新着だけを表示',
  markSeen: '残りをすべて確認済みにする',
  allSeen: 'すべての論文を確認済みにしました。',
  topics: '多いのは{topics}です。',
};

export const bulkWords: Table['bulkWords'] = {
  selectAll: 'すべて選択',
  selected: '{papers}を選択中',
  tag: 'タグ',
  putInto: '一覧に入れる',
  tagged: '{papers}にタグ{tag}を付けました。',
  put: '{papers}を{list}に入れました。',
};

export const fileWords: Table['fileWords'] = {
  allMarks: 'すべてのマーク、一覧、メモ',
  exportMarks: 'マークを書き出す',
  importMarks: 'マークを取り込む',
  importTold: 'ほかのブラウザーのマークのファイル、または文献管理ソフトの.bibや.ris。',
  reading: 'ファイルを読んでいます…',
  unknown: 'ここで読めるマークのファイルでも、文献のファイルでもありません。',
  merge: '統合',
  leaveIt: 'やめる',
  here: 'このサイトにあるもの：{n}件',
  notHere: 'このサイトにないもの：{n}件',
  matched: '文献{n}件のうち{matched}件が、このサイトの論文です。',
  preview: '論文、トピック、一覧：追加{added}件、変更{changed}件、変更なし{kept}件。',
  merged: 'マークを追加しました。',
  notAllStored:
    '一部のマークを保存できませんでした。ブラウザーの保存領域がいっぱいか、使えなくなっています。',
  takeList: 'この一覧を持ち出す',
  print: '印刷',
  share: '共有',
  notes: 'メモ',
  made: '{papers}の{format}をダウンロードしました',
  madeInPart: '{papers}の{format}をダウンロードしました。読み込めなかったもの：{missing}',
};

export const triageWords: Table['triageWords'] = {
  newPapers: '新着論文',
  place: '{n}件中{at}件目',
  resumed: '前回の続きから始めます。',
  skip: 'スキップ',
  open: '開く',
  back: '戻る',
  wasSkipped: 'スキップしました。',
  saidAt: '{said}{place}',
  wasLast: '最後の論文でした。',
  undone: '元に戻しました。',
  nothing: 'ここには見ていく論文がありません。',
  all: 'これで全部です。{papers}、{decided}。',
  saved: '保存{n}件',
  read: '既読{n}件',
  skipped: 'スキップ{n}件',
  hidden: '非表示{n}件',
  again: 'もう一度見る',
  goThrough: '{edition}を1件ずつ見る',
};

export const shareWords: Table['shareWords'] = {
  title: '共有された一覧',
  told: '{papers}。リンク自体に論文が入っています。マークとメモは含まれず、サーバーには何も送られません。',
  selected: 'リンクを選択しました。CtrlまたはCmdとCを押してください',
  send: '送る…',
  code: 'リンクのQRコード',
  tooLong: 'QRコードにするには一覧が長すぎます。',
  unreadable:
    'このアドレスには、読み取れる一覧がありません。リンク全体をもう一度もらってください。',
  missing: '{found}。一覧のうち{papers}は、このサイトにありません',
  lost: '{found}。リンクが途中で切れ、{papers}が失われています。リンク全体をもう一度もらってください',
  added: '{papers}を追加しました。',
  onDesk: '<desk>デスク</desk>にあります。',
  asks: '選ぶまで、デスクには何も追加されません。',
  someSaved: 'これらの論文のうち{n}件は保存済みです。',
  addList: '自分の一覧として追加',
  addPapers: '論文だけを保存',
};

export const followWords: Table['followWords'] = {
  follow: 'フォロー',
  following: 'フォロー中',
  followed: 'フォローしました。{search}の新着を、トップページとデスクでお知らせします。',
  left: '{search}のフォローをやめました。',
  title: 'フォロー中の検索',
  renamed: '名前を変えました。',
  done: '完了',
  rename: '名前を変える',
  unfollow: 'フォローをやめる',
  newIn: '新着{n}件<unseen>（{search}）</unseen>',
  inSearches: 'フォロー中の検索：{searches}。',
  newInSearch: '{search}に新着{n}件',
};

export const keyWords: Table['keyWords'] = {
  key: 'キー：{meaning}',
  j: '次の論文',
  k: '前の論文',
  o: '開く',
  on: '一覧でキー操作を使う',
  seeing: 'スクロールで通り過ぎた論文を確認済みにする',
  last: '最後の論文です。',
  first: '最初の論文です。',
  n: 'メモを書く（デスクと「1件ずつ」で）',
};

export const mapWords: Table['mapWords'] = {
  isMap: '地図',
  partNotLoaded: '地図の一部を読み込めませんでした。オフラインではありませんか。',
  inView: '表示範囲の論文',
  around: '指している論文の周りの論文',
  listed: '全{all}件のうち、中央の{listed}件',
  noneInView: 'ありません。縮小するか、地図を動かしてください。',
  new: '新着{n}件',
  title: '論文の地図',
  lead: '似た話題の論文は近くにあります。意味があるのは距離だけで、向きに意味はありません。',
  search: '地図で検索',
  markSaved: '保存済みを示す',
  markNew: '新着を示す',
  canvas: '論文の地図。矢印キーで論文から論文へ移り、＋と－で拡大・縮小します',
  byMouse:
    '論文を指すか、矢印キーで移動します。ホイールで拡大・縮小、ドラッグで地図が動きます。線は論文とその関連論文を結びます。',
  byFinger:
    '論文に触れると題名が出て、もう一度触れると開きます。2本の指で拡大・縮小します。線は論文とその関連論文を結びます。',
  zoomIn: '拡大',
  zoomOut: '縮小',
  noField: '分野なし',
};

export const trendWords: Table['trendWords'] = {
  title: '推移',
  lead: '論文に占めるトピックの割合の推移です。一つの論文に複数のトピックが付くことがあります。三つまで選べます。',
  share: '論文に占める割合',
  besideOthers: 'ほかのトピックと並べる',
  figures: '数値',
  shareOfPapers: '割合',
  of: '{whole}件中{part}件',
  topic: 'トピック{number}',
  choose: 'トピックを選ぶ',
  noOther: 'なし',
  chart: '論文に占める割合の推移：{topics}。数値は下の表にあります。',
  month: '月',
  edition: '号',
  all: '全論文',
};

export const compareWords: Table['compareWords'] = {
  title: '論文の比較',
  choose: '2件から4件の論文を選んでください。',
  notAll: '{papers}。残りは読み込めませんでした',
  add: '論文を追加',
  topicsOfAll: '共通のトピック',
  wordsOfAll: '共通の語',
  none: 'なし',
  published: '公開日',
  listed: '掲載日',
  votes: '投票',
  links: 'リンク',
  ofAll: '共通',
  onlyHere: 'この論文だけ',
  claims: '数値と固有名',
};

export const offlineWords: Table['offlineWords'] = {
  kept: '開いたページはブラウザーに残り、ネットワークがなくても開けます。最新の号も同じです。',
  notKept: 'このページは残っていません',
  notKeptWhy:
    'オフラインです。このページは、このブラウザーで開いたことがありません。検索と下のページは使えます。',
  updated: 'サイトが更新されました。',
  archive: 'アーカイブ全体',
  everyPage: 'すべてのページと検索全体を、ネットワークなしで読むために。',
  everyLanguage:
    '複数の言語があるページのうち、自動で保存されるのは読んでいる言語のものだけです。アーカイブには全言語が含まれます。',
  save: 'アーカイブ全体を保存（{size}）',
  goOn: '続ける',
  pause: '一時停止',
  delete: '保存したアーカイブを削除',
  savedSoFar: '保存済みの量',
  waiting: '別のタブがアーカイブを保存または更新しています。終わるまでこのタブは待ちます。',
  saving: '保存中：{n}ファイル中{part}ファイル。',
  paused: '{n}ファイル中{done}ファイルで一時停止しました。保存したものは残ります。',
  saved: '全{n}ファイル（{size}）を保存しました。すべてのページと検索がオフラインで使えます。',
  unlisted: 'オンラインになれば、アーカイブ全体を保存できます。',
  full: 'すべては保存できませんでした。このサイトに使える容量が残っていません。空きを作って、もう一度試してください。',
  noNetwork:
    'すべては保存できませんでした。ネットワークにつながっていません。保存したものは残ります。',
  failed: 'すべては保存できませんでした。保存済みのものは残ります。あとでもう一度お試しください。',
  newest: '最新の号',
  keepNewest: '最新の7号と、最新号の全論文を自動で残す',
  keptNewest: '{n}ページ、{size}。新しいものが入ると、古いものは消えます。',
  visited: '開いて残ったページ',
  nothingVisited: 'まだありません。開いたページがここに並びます。',
  otherPages: '一覧とその他のページ',
  frontPage: 'トップページ',
  ifBroken: 'うまく動かないとき',
  damaged:
    '古いままのページや失敗する検索は、壊れた写しのせいかもしれません。写しを取り直します。マークとメモは残ります。',
  repair: 'このサイトの保存データを修復',
  checking: '残っているものを調べています…',
  nothingChanged:
    '何も変えていません。ネットワークが必要です。オンラインになったら、もう一度試してください。',
};

export const notFoundWords: Table['notFoundWords'] = {
  heading: 'このアドレスにはページがありません',
  told: '論文のアドレスは変わりません。このアドレスは途中で切れているか、打ち間違いかもしれません。論文をお探しなら、題名の語で検索するか、日付やトピックから探してください。',
  topics: 'すべてのトピック',
};

export const feedWords: Table['feedWords'] = {
  edition: '{site} {id}号',
  rights:
    '題名と要旨の権利は著者または出版社にあり、引用して掲載しています。論文のリンク先に、そのライセンスがあります。',
};

export const mailWords: Table['mailWords'] = {
  readers: '{site}の読者の皆さま',
  readEdition: 'この号をウェブで読む',
  readSearch: 'この検索の全論文をウェブで見る',
  otherWays: 'ほかの購読方法',
  numbered: '{n}. {title}',
};

export const machineWords: Table['machineWords'] = {
  summary: '{tagline}。{papers}、{topics}、{editions}。',
  pages:
    '論文ごとに{address}<id>/のページがあります。下のファイルには、要旨を含め、各論文について知られていることがすべて入っています。',
  fields: 'トピックは、論文の題名または要旨にある語句によって付けられます。ない項目は不明です。',
  languages: '多くの論文の言語：{papers}。サイトの言語：{site}。',
  everything: 'すべて',
  newestJson:
    '[最新の{n}件の論文（JSON）]({json})。全号のアドレスを含み、そのファイルに全論文が入っています：[スキーマ]({schema})',
  newestTables: '[最新の{n}件（CSV）]({csv})、[BibTeX]({bibtex})',
  newestFeed: '[最新の論文、JSON Feed]({address})',
  topicFiles: '各ファイルは、下の号のファイルに入っている論文を、号ごとに示します。',
  madeBy:
    'ページはBroadsheet（MITライセンス）で作られ、次に示すライセンスのパッケージの一部を含みます。',
};
