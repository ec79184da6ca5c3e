/** What the page's own words are in languages that browsers translate pages to. */

/** Alternatives for a pattern, whatever their case. */
export const words = {
  title:
    'Title|Paper Title|Titel|Titre|Título|Titolo|Название|标题|標題|題名|论文标题|论文题目|論文題名|タイトル|제목|العنوان',
  abstract:
    "Abstract|Summary|Zusammenfassung|Kurzfassung|Worum geht['’]s|Résumé|Resumen|Resumo|Riassunto|Sommario|Аннотация|摘要|要旨|概要|要約|アブストラクト|초록|الملخص",
  authors:
    'Authors?|Author\\(s\\)|Autor(?:en|in|innen|es|as)?|Auteure?s?|Autor[ei]|Auteurs?|Авторы|作者|著者|저자|المؤلف(?:ون)?',
  submittedBy:
    'Submitted by|Eingereicht von|Soumis par|Enviado por|Inviato da|Ingediend door|提交者|提交人|投稿者|제출자',
  subscribe: "Subscribe|Abonnieren|S['’]abonner|Suscribirse|Iscriviti|订阅|訂閱|購読(?:する)?|구독",
  dailyPapers:
    '(?:Daily|Weekly|Monthly|Trending) Papers|Tägliche (?:Papers?|Papiere|Artikel)|Articles? (?:du jour|quotidiens)|Papers? du jour|Artículos diarios|每日论文|デイリーペーパー',
  new: 'new|neu|nouveau|nuevo|nuovo|新|新着',
} as const;

/** The signs that items of a list begin with; a digest's lines may be items whatever they are. */
const bullet = '(?:[-=]>|[-–—*•+▪■□●○◆►→⇒])';
const picture = '(?:[★☆\\p{Extended_Pictographic}]\\uFE0F?){1,5}';

/** Before a title or an abstract, and a space after it: a title may well begin with `-1` or `*`. */
export const itemMark = new RegExp(`^(?:${bullet}|${picture}) +(?=\\S)`, 'u');

/** Before a fact, where converters lose the space: `•5 authors`. */
export const factMark = new RegExp(`^(?:${bullet}|${picture}) *(?=\\S)`, 'u');

/** What may stand before a label, for patterns that go on: `- Title: …`. */
export const beforeLabel = `(?:${bullet} +)?`;

/** `ACL 2025 Findings`, `NeurIPS 2024 (Oral)`: an acronym, a year, and how a paper was accepted. */
export const bareVenue =
  "(?:Findings of )?\\p{Lu}[\\p{L}&-]*\\p{Lu}[\\p{L}&-]*(?: (?:Findings|Workshops?|Main))? ?(?:(?:19|20)\\d{2}|['’]\\d{2})(?: \\(?(?:Findings|Main(?: Conference)?|Oral|Poster|Spotlight|Highlight|Workshops?|Demo|Best Paper.{0,12})\\)?)?";

export const formula = /^(?:\$\$|\\\[|\\begin\b)/;

/** But `Keyword-Oriented …` is a title. */
export const keywords = /^(?:Key ?words?|Index Terms|CCS Concepts)(?: ?[:—]| ?- )/i;

/** As abstracts begin, and titles do not. */
export const opening =
  /^(?:(?:We|Our|In this|This (?:paper|work)|TL;?DR)\b|(?:However|Thus|Hence|Here|Instead|Moreover|Furthermore|Therefore|\p{Lu}\p{Ll}+ly),)/u;
