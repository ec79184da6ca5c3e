/**
 * The interface in German. A paper is an „Artikel“, to save is „merken“, a standing search is a „Suchauftrag“, an
 * abstract stays „Abstract“, a venue is „Tagung oder Zeitschrift“. Readers are not addressed by a pronoun. Dates, numbers and lists are written by `Intl`.
 */
import type * as en from './en.ts';
import type { Translation } from './message.ts';

export const language: Translation<typeof en.language> = {
  code: 'de',
  locale: 'de-DE',
  name: 'Deutsch',
  direction: 'ltr',
};

export const countWords: Translation<typeof en.countWords> = {
  between: ', ',
  edition: { one: '{n} Ausgabe', other: '{n} Ausgaben' },
  more: { one: '{n} weitere Person', other: '{n} weitere' },
  paper: { one: '{n} Artikel', other: '{n} Artikel' },
  topic: { one: '{n} Thema', other: '{n} Themen' },
};

export const dateWords: Translation<typeof en.dateWords> = {
  day: '{weekday}, {day}',
};

export const siteWords: Translation<typeof en.siteWords> = {
  labelled: '{label}: {name}',
  noScript:
    'Diese Seite braucht JavaScript. Ohne JavaScript lässt sich jeder Artikel <topics>nach Thema</topics> und <days>nach Tag</days> finden.',
  skip: 'Zum Inhalt springen',
  site: 'Website',
  more: 'Mehr',
  editions: 'Ausgaben',
  papers: 'Artikel',
  topics: 'Themen',
  map: 'Karte',
  subscribe: 'Abo',
  desk: 'Schreibtisch',
  about: 'Info',
  topicsAbout: 'Wie Themen entstehen',
  offline: 'Offline lesen',
  feeds: 'Feeds',
  atomFeed: 'Atom-Feed',
  source: 'Quelltext',
  tagline: 'Die Artikel des Tages, aufbewahrt, geordnet und durchsuchbar',
  foot: '{site}. {tagline}.',
  email: 'E-Mail-Adresse',
};

export const headWords: Translation<typeof en.headWords> = {
  abstract: 'Abstract',
  day: 'Tag',
  hide: 'Ausblenden',
  markAsRead: 'Als gelesen markieren',
  night: 'Nacht',
  save: 'Merken',
  search: 'Suche',
  searchThePapers: 'Artikel durchsuchen',
  theme: 'Farben',
  themeOfSystem: 'Wie im System',
};

export const noticeWords: Translation<typeof en.noticeWords> = {
  notLoaded: 'Das konnte nicht geladen werden; keine Verbindung?',
  close: 'Schließen',
  copy: 'Kopieren',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht: „{what}“',
  nothingToUndo: 'Nichts rückgängig zu machen.',
  changedSince: 'Nicht rückgängig gemacht: Ein anderer Tab hat das inzwischen geändert.',
  seeDesk: 'Zum Schreibtisch',
  pageInPart: 'Ein Teil dieser Seite konnte nicht geladen werden.',
  loadAgain: 'Seite neu laden',
  notStored:
    'Nicht gespeichert: Dieser Browser behält Markierungen nur, solange die Seite offen ist.',
  damagedMarks:
    'Einige der letzten Markierungen waren nicht lesbar und sind verloren; alle anderen sind da.',
  storedLater:
    'Beiseitegelegt, da die Datenbank dieses Browsers nicht antwortet: Die nächste geöffnete Seite speichert es.',
};

export const languageWords: Translation<typeof en.languageWords> = {
  languages: 'Sprachen',
  offered: 'Diese Website gibt es auch auf Deutsch.',
  read: 'Auf Deutsch lesen',
};

export const listWords: Translation<typeof en.listWords> = {
  wholeList: 'Die ganze Liste durchsuchen und filtern',
  showMore: 'Mehr anzeigen',
  showForEach: 'Von jedem Artikel zeigen',
  titles: 'Titel',
  excerpts: 'Auszüge',
  abstracts: 'Abstracts',
  keys: 'Tasten',
  papers: 'Artikel, neueste zuerst',
  pages: 'Seiten',
  page: 'Seite {page}',
  pageOf: 'Seite {page} von {last}',
  titleOfPage: '{title}, Seite {page} von {last}',
  newer: '← Neuere',
  older: 'Ältere →',
  asFiles: 'Diese Liste als Dateien',
  jsonFeed: 'JSON Feed',
  letter: 'Als E-Mail',
  shown: { one: '{shown} von {n} Artikel', other: '{shown} von {n} Artikeln' },
  firstShown: 'Die ersten {shown} von {n} Artikeln',
  noneShown: { one: 'Der einzige Artikel passt nicht', other: 'Keiner von {n} Artikeln passt' },
  looking: 'Alle {papers} werden durchsucht …',
  corrected: '{found} für {to} statt {from}',
  withMissing: '{found}. {missing}',
  missing: {
    words: 'Kein Artikel enthält {words}.',
    someWords: 'Kein Artikel enthält alle Wörter; diese enthalten die meisten davon.',
  },
  quoted: '„{text}“',
  results: 'Ergebnisse für {words}.',
  exactly: 'Stattdessen nach {words} suchen',
  near: 'Gemerkten Artikeln nahe durch: {words}',
  notNear: 'Dem Titel nach keinem gemerkten Artikel nahe',
  mutedPapers: '{papers} durch stummgeschaltete Themen ausgeblendet.',
  hiddenPapers: '{n} selbst ausgeblendet.',
  showHidden: 'Ausgeblendete Artikel anzeigen',
  restFailed: 'Nur die Artikel dieser Seite: Die übrigen konnten nicht geladen werden.',
  tryAgain: 'Erneut versuchen',
  without: 'Ohne {filter}: {papers}',
  searchAll: 'Alle Ausgaben nach {words} durchsuchen',
  searchList: 'In dieser Liste suchen',
  order: 'Reihenfolge',
  orders: {
    relevance: 'Wie aufgeführt',
    date: 'Neueste zuerst',
    votes: 'Meiste Stimmen zuerst',
    saved: 'Gemerkten am nächsten',
  },
  nearList: 'Am nächsten an meiner Liste „{list}“',
  oneByOne: 'Einzeln durchgehen',
  savedLast: 'Die, nach denen geordnet wird, stehen am Ende.',
  notCounted: 'Wörter und Themen, die hier nicht zählen:',
  leaveOut: 'Weglassen',
  ignored: '„{word}“ zählt in dieser Reihenfolge nicht mehr.',
  counted: '„{word}“ zählt wieder.',
  onMap: 'Auf der Karte',
  compare: 'Vergleichen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert.',
  copyThis: 'Diesen Link kopieren:',
  makingFile: 'Die Datei wird erstellt …',
  inFile: '{papers} in der Datei.',
  fileFailed: 'Die Datei konnte nicht erstellt werden: Einige der Artikel ließen sich nicht laden.',
};

export const filterWords: Translation<typeof en.filterWords> = {
  filters: 'Filter',
  skip: 'Filter überspringen',
  filtersOn: 'Filter ({n} aktiv)',
  on: 'Aktive Filter',
  remove: '{filter} entfernen',
  clear: 'Zurücksetzen',
  papersWith: 'Artikel mit',
  allTopics: 'allen diesen Themen',
  anyTopic: 'einem dieser Themen',
  not: 'Nicht',
  notTopic: 'Nicht {topic}',
  ofAll: 'von {total}',
  countOfAll: '{papers}<unseen> von {total}</unseen>',
  more: '{n} weitere',
  with: 'Mit',
  facts: { code: 'Mit Code', project: 'Mit Projektseite', venue: 'Offiziell erschienen' },
  marks: 'Eigene Markierungen',
  hideRead: 'Gelesenes ausblenden',
  states: {
    saved: 'Gemerkt',
    starred: 'Mit Stern',
    reading: 'Angefangen',
    read: 'Gelesen',
    unread: 'Noch nicht gelesen',
    new: 'Neu',
    hidden: 'Ausgeblendet',
    noted: 'Mit Notiz',
  },
  days: 'Tage',
  from: 'Von',
  to: 'Bis',
  mute: '{topics} stummschalten',
  unmute: '{topic} nicht mehr stummschalten',
  noneLeft: 'Keine Artikel übrig',
  showLeft: '{papers} anzeigen',
};

export const paperWords: Translation<typeof en.paperWords> = {
  compareNearest: 'Mit den nächsten vergleichen',
  code: 'Code',
  project: 'Projekt',
  published: 'Erschienen: {day}',
  votes: { one: '{n} Stimme', other: '{n} Stimmen' },
  elsewhere: 'Der Artikel anderswo',
  searchOn: 'Den Titel suchen bei',
  cite: 'Zitieren',
  citeAs: 'Zitieren als: {reference}',
  citeByTitle: 'Mit dem Titel und der Adresse dieser Seite zitieren.',
  note: 'Anmerkung der Redaktion',
  topics: 'Themen und die Wörter dahinter',
  tick: 'Angekreuzte Wörter werden im Text hervorgehoben.',
  glance: 'Auf einen Blick',
  claims: 'Zahlen',
  names: 'Namen',
  acronyms: 'Abkürzungen',
  origin: 'Woher das kommt',
  source: 'Übersicht {digest}, Zeilen {from}–{to}.',
  sourceLine: 'Übersicht {digest}, Zeile {line}.',
  unchanged: 'Der Text ist unverändert.',
  repairs: { one: '{n} Reparatur am Text: {rules}.', other: '{n} Reparaturen am Text: {rules}.' },
  alsoIn: 'Auch in {editions}',
  report: 'Einen Fehler melden',
  mistake: 'Fehler in {paper}',
  mistakeText: 'Seite: {address}\nÜbersicht: {digest}\n\nWas ist falsch:\n',
  related: 'Verwandte Artikel <small>mit den gemeinsamen Wörtern</small>',
  turns: 'Voriger und nächster',
  list: 'Liste: {list}',
  previous: '← Voriger',
  next: 'Nächster →',
};

export const citeWords: Translation<typeof en.citeWords> = {
  seenIn: 'Gesehen in {site}, Ausgabe {id}',
  title: 'Diesen Artikel zitieren',
  apa: 'Ähnlich APA',
  markdown: 'Markdown-Link',
  download: 'Herunterladen',
  copied: '{format} kopiert',
  selected: '{format} ist ausgewählt: jetzt Strg oder Cmd und C drücken',
};

export const editionWords: Translation<typeof en.editionWords> = {
  further: 'Nr. {number}',
  ofDay: '{edition}, {papers}',
  named: '{day}, {name}',
  earlier: '← {edition}',
  later: '{edition} →',
  own: 'Seite dieser Ausgabe',
  roundUps: 'Ausgaben, Wochen und Monate',
  week: 'Woche {week}, {year}',
  masthead: 'Der eigene Kopf der Übersicht: „{masthead}“',
  none: 'Noch keine Ausgabe: den Text einer Übersicht in content/digests/ ablegen und neu bauen.',
  newTopics: 'Neue Themen',
  returning: 'Schon früher aufgeführt',
  subjects: 'Worum es geht',
  mostVotes: 'Meiste Stimmen',
  mostVotesOf: '{list}, meiste Stimmen',
  votes: { one: '{n} <unit>Stimme</unit>', other: '{n} <unit>Stimmen</unit>' },
  mostRelated: 'Artikel mit den meisten verwandten Artikeln',
  mostRelatedOf: '{list}, Artikel mit den meisten verwandten Artikeln',
  relatedTo: 'Artikel, mit denen viele dieser Artikel verwandt sind.',
  relatedPapers: {
    one: '{n} <unit>verwandter Artikel</unit>',
    other: '{n} <unit>verwandte Artikel</unit>',
  },
  rising: 'Themen im Aufwind',
  rise: '{before} → {now}',
  others: 'Alle übrigen Artikel stehen in den Ausgaben oben.',
};

export const topicWords: Translation<typeof en.topicWords> = {
  shown: '{shown} von {n} Themen',
  intro:
    'Ein Artikel bekommt seine Themen durch die Wendungen in seinem Text; seine Seite zeigt sie. <about>Wie gut das gelingt</about>, und welche <trends>Trends</trends> sich zeigen.',
  search: 'In Themen suchen',
  fields: 'Gebiete',
  methods: 'Methoden',
  problems: 'Probleme',
  searches: 'Suchaufträge',
  venues: 'Tagungen und Zeitschriften',
  topic: 'Thema',
  field: 'Gebiet',
  method: 'Methode',
  problem: 'Problem',
  standingSearch: 'Suchauftrag',
  venue: 'Tagung oder Zeitschrift',
  atVenue: 'Artikel, erschienen bei: {venue}.',
  shareOfAll: '{share} von allen',
  none: 'Noch keine Artikel.',
  together: 'Oft zusammen mit',
  alsoSee: 'Siehe auch',
  years: 'Jahre',
};

export const authorWords: Translation<typeof en.authorWords> = {
  author: 'Autorin oder Autor',
  papers: 'Artikel unter dem Namen {name}.',
  namesakes: 'Verschiedene Menschen können so heißen.',
};

export const aboutWords: Translation<typeof en.aboutWords> = {
  what: '{site} bewahrt tägliche Übersichten über Forschungsartikel wie eine Zeitung auf: eine Ausgabe am Tag, und jeder Artikel auf einer eigenen Seite mit seinen Themen und verwandten Artikeln. Alles lässt sich durchsuchen. Derzeit sind es {papers} in {editions}, sortiert nach {topics}.',
  sources: 'Woher die Übersichten kommen',
  sourcesText:
    'Wer diese Website betreibt, legt den Text einer Übersicht, etwa der Seite „Daily Papers“, in einen Ordner. Alles andere entsteht aus diesem Text. Der Tag einer Übersicht ist der Tag, an dem sie einen Artikel aufgeführt hat; wann ein Artikel erschienen ist, ist eine andere Angabe und steht für sich.',
  rights: 'Wem die Abstracts gehören',
  rightsText:
    'Titel und Abstracts gehören denen, die sie geschrieben oder verlegt haben, und sind aus der Übersicht zitiert; <a>andere Teile haben eigene Lizenzen</a>. Beim Kopieren von einer Webseite werden Formeln und Zeichen beschädigt. Regeln reparieren sie; auf der Seite jedes Artikels steht, welche Regeln und wie oft. Namen, Daten, Tagung oder Zeitschrift und Links zu Code stehen da, wo sie bekannt sind.',
  topicsText:
    'Nach Regeln, und mit Gewichten, wo welche gelernt wurden: Ein Thema ist eine Textdatei mit den Wendungen, die dafür stehen. Kein Sprachmodell wird gefragt. Die Seite jedes Artikels zeigt die Wörter hinter jedem Thema. <a>Wie gut das mit Zuordnungen übereinstimmt, für die die Abstracts gelesen wurden</a>.',
  related: 'Verwandte Artikel',
  relatedText:
    'Zwei Artikel sind verwandt, wenn sie Wörter teilen, die nur wenige andere verwenden. Die Seite zeigt diese Wörter.',
  search: 'Wie die Suche arbeitet',
  searchText:
    'Im eigenen Browser: Die eingegebenen Wörter gehen an niemanden. Zuerst kommen Artikel mit allen Wörtern, vor allem im Titel; Tippfehler, andere Schreibweisen und Abkürzungen für ihre Langform sind erlaubt. Eine lange Frage wird mit jedem Abstract verglichen: Seltene Wörter zählen mehr als häufige, benachbarte mehr als getrennte. Artikel zum selben Gegenstand in anderen Worten zählen ebenfalls ein wenig; welche Wörter zusammengehören, wurde allein aus den Artikeln hier ermittelt. Kein Sprachmodell wird gefragt, und dieselbe Frage bekommt immer dieselbe Antwort.',
  privacy: 'Was diese Website über ihr Publikum weiß',
  privacyText:
    'Nichts. Es gibt keinen Server dahinter, kein Konto, kein Cookie, keine Anfrage an andere. Was ausgewählt, gemerkt oder als gelesen markiert wird, bleibt im Browser.',
};

export const topicsAboutWords: Translation<typeof en.topicsAboutWords> = {
  rules:
    'Ein Thema ist eine Textdatei: ein Name, eine Definition und die Wendungen, die dafür stehen. Eine Wendung ist sicher, wahrscheinlich oder ein Hinweis; sie zählt mehr in einem Titel oder dort, wo ein Artikel sagt, was er vorschlägt. Ist die Summe hoch genug, bekommt der Artikel das Thema, und seine Seite zeigt die Wörter dahinter. Derselbe Text ergibt immer dieselben Themen; weder beim Bauen noch beim Lesen der Website wird ein Sprachmodell gefragt.',
  weights: 'Gewichte, die aus zugeordneten Artikeln gelernt wurden, erhöhen oder senken die Summe.',
  test: 'Die Gewichte wurden aus Abstracts gelernt, die ganz gelesen und Themen zugeordnet wurden: {own} von einem Sprachmodell in einer Lesung, und {gold} mit mehr Sorgfalt. Die Zahlen unten gelten für Artikel, die den Gewichten unbekannt waren: Jede sorgfältige Zuordnung blieb beim Lernen außen vor, bevor sie verglichen wurde, und aus Artikeln aus ganz arXiv, die ein Sprachmodell in zwei Lesungen zugeordnet hat, wurde nie gelernt. Diese zeigen, wie sich die Regeln jenseits der Artikel bewähren, für die sie gemacht sind. Zwei Lesungen desselben Modells stimmen womöglich öfter überein, als zwei Menschen es täten. <b>Präzision</b> ist der Anteil der vergebenen Themen, die richtig sind, <b>Trefferquote</b> der Anteil der richtigen Themen, die vergeben sind, <b>F1</b> ihr harmonisches Mittel. Wo wenige Artikel ein Thema haben, sagen seine Zahlen wenig.',
  sets: 'Zugeordnete Artikel',
  set: '{name}, {months}',
  byTopic: 'Thema für Thema',
  precision: 'Präzision',
  recall: 'Trefferquote',
  f1: 'F1',
  none: 'Noch keine Zahlen zu diesen Themen: <code>npm run topics:eval</code> ermittelt sie.',
};

export const subscribeWords: Translation<typeof en.subscribeWords> = {
  title: 'Abonnieren',
  readers:
    'Ein Feed-Reader zeigt jeden neuen Artikel, und diese Website erfährt nicht, was gelesen wird. Eine Adresse in den eigenen Reader kopieren, oder die Website in einem von diesen öffnen:',
  allAtom: 'Alles, Atom',
  allJson: 'Alles, JSON Feed',
  email: 'Per E-Mail',
  service:
    'Ein Dienst, der Feeds in E-Mails verwandelt, etwa Blogtrottr oder Feedrabbit, verschickt den Feed oben.',
  newest: 'Die neueste Ausgabe als E-Mail: <html>HTML</html>, <text>reiner Text</text>.',
  lists: 'Listen nach Wahl',
  choose:
    'Jedes Thema und jeder Suchauftrag hat einen Feed, ebenso Tagungen, Zeitschriften und Namen ab zehn Artikeln; er steht auch unter der Liste. <a>Alle zusammen als OPML</a> sind eine Datei, die Feed-Reader importieren<ticks>; nur die angekreuzten kommen hinein, wenn welche angekreuzt sind</ticks>.',
  feed: 'Feed',
  download: 'OPML herunterladen',
  chosen: 'Ausgewählte Feeds: {n}',
  downloaded: 'Feeds in der OPML-Datei: {n}',
};

export const searchPageWords: Translation<typeof en.searchPageWords> = {
  size: '{papers} in {editions}',
};

export const searchWords: Translation<typeof en.searchWords> = {
  placeholder: 'Titel, Name oder Wörter',
  help: 'Findet Artikel mit allen Wörtern und korrigiert Tippfehler. Möglich ist auch {examples}',
  phrase: 'genau diese Worte',
  word: 'Wort',
  idle: 'Beim Tippen wird gesucht, Filter engen ein. Oder in <topics>Themen</topics> und <editions>Ausgaben</editions> stöbern.',
  results: 'Ergebnisse',
  bestMatch: 'Bester Treffer',
  authors: 'Autorinnen und Autoren',
  first: 'der ersten',
  last: 'zur letzten',
  more: '{more} weitere von {all} anzeigen',
  allResults: 'Alle Ergebnisse, mit Filtern',
  keys: 'Eingabetaste öffnet, mit Umschalttaste merkt sie, ← → für mehr',
  searching: 'Suche läuft …',
  found: '{found} für {words}',
  mostAndSome: '{all} mit allen Wörtern und {most} mit den meisten davon',
  nothing: 'Nichts gefunden',
  nothingFor: 'Nichts gefunden für {words}',
  withoutOlder: '{found}; ältere Artikel konnten nicht geladen werden',
  withoutAbstracts:
    '{found}, nur nach Titeln, Namen und Themen: Die Abstracts konnten nicht geladen werden',
  mostWords: 'Die meisten Wörter',
  matched: 'in {places}',
  places: {
    title: 'Titel',
    author: 'Namen',
    topic: 'Themen',
    venue: 'Tagung oder Zeitschrift',
    abstract: 'Abstract',
  },
  searchFor: 'Suche nach {words}',
  apart:
    'In keinem Artikel stehen die Wörter in Anführungszeichen nebeneinander; in diesen stehen sie getrennt.',
  unknownAuthor: 'Hier ist kein Artikel von {name}.',
  unknownVenue: 'Hier ist kein Artikel bei {name} erschienen.',
  unknownId: 'Hier hat kein Artikel die arXiv-Nummer {id}.',
  unknownTopic: 'Kein Thema heißt {name}; hier sind <topics>alle Themen</topics>.',
  unknownList:
    'Keine eigene Liste heißt {name}; die Listen sind auf dem <desk>Schreibtisch</desk>.',
  ignored: '{typed} wird nicht beachtet; möglich ist {values}.',
  newestFirst: 'Neueste zuerst, wegen {words}.',
  onlyDays: 'Nur Ausgaben, {days}: {words}.',
  onlyYears: 'Nur Artikel von {years}, nach Ausgabe oder Tagung: {words}.',
  without: 'Ohne Artikel, die {words} enthalten.',
  allWords: 'Stattdessen nach allen Wörtern suchen',
  otherSpellings: 'Andere Schreibweisen zulassen',
  widerUnquoted: 'Ohne die Anführungszeichen: {papers}',
  otherLanguage: 'Die Artikel hier sind auf {language}: Wörter in dieser Sprache finden mehr.',
  tryOther:
    'Weniger oder andere Wörter helfen vielleicht; oder in <topics>den Themen</topics> und <editions>den Ausgaben</editions> stöbern.',
  failures: {
    outOfReach: 'Die Suche konnte nicht geladen werden; keine Verbindung?',
    notHere: 'Die Suche funktioniert in diesem Browser nicht.',
    failed: 'Die Suche ist gescheitert; eine andere Frage gelingt vielleicht.',
  },
};

export const queryWords: Translation<typeof en.queryWords> = {
  from: '{rest} aus {time}|{rest} aus dem {time}|{rest} aus der {time}|{rest} vom {time}|{rest} von {time}|{rest} im {time}|{rest} in {time}|{rest} in der {time}|{rest} der {time}|{rest} in den {time}',
  since: '{rest} seit {time}|{rest} seit dem {time}',
  past: 'letzte {span}|vergangene {span}',
  otherTimes: 'vor|nach|bis|und|oder',
  latest: 'neueste {rest}|die neuesten {rest}|aktuelle {rest}|jüngste {rest}',
  butNot:
    '{rest} aber nicht {words}|{rest} aber nicht über {words}|{rest} aber ohne {words}|{rest} ohne {words}',
  papers: 'artikel|artikeln|paper|papers|arbeiten|aufsätze',
};

export const deskWords: Translation<typeof en.deskWords> = {
  emptyList: 'Noch nichts hier: Artikel auf dem Schreibtisch auswählen und hierher legen.',
  emptyOfDesk:
    'Noch nichts hier: „{action}“ neben einem Artikel auf dem Schreibtisch legt ihn hierher.',
  title: 'Schreibtisch',
  lead: 'Was gemerkt, gelesen, ausgeblendet und notiert ist, nur in diesem Browser aufbewahrt.',
  notKept:
    'Dieser Browser speichert nichts für diese Website: Markierungen bleiben nur, solange die Seite offen ist.',
  lists: 'Artikellisten',
  toRead: 'Zu lesen',
  empty: 'Noch nichts hier: „{action}“ neben einem Artikel legt ihn hierher.',
  waysOn:
    'Die <newest>neuesten Artikel</newest> durchsehen, über die <topics>Themen</topics> gehen oder Markierungen aus einem anderen Browser importieren.',
  name: 'Name',
  deleteList: 'Diese Liste löschen',
  deleted: '„{list}“ ist gelöscht.',
  mutedTopics: 'Stummgeschaltete Themen',
  mutedTold:
    'Ihre Artikel sind in allen Listen ausgeblendet, bis die Themen wieder eingeschaltet werden.',
  filter: 'Diese Liste filtern',
  filterBy: 'Wörter, is:unread, has:note, tag:…',
  orders: { marked: 'Zuletzt markierte zuerst', title: 'Nach Titel' },
  withGone: '{shown}; {papers} nicht mehr auf dieser Website',
  gone: 'nicht mehr auf dieser Website',
  oldNotLoaded: 'Ältere Artikel konnten nicht geladen werden.',
  select: '{title} auswählen',
  tags: 'Schlagwörter',
  untag: 'Schlagwort {tag} entfernen: {title}',
  untagged: 'Schlagwort {tag} entfernt.',
  note: 'Notiz',
  yourNote: 'Eigene Notiz',
  takeOut: 'Herausnehmen',
  takenOut: 'Aus {list} herausgenommen.',
  showAgain: 'Wieder anzeigen',
  markAsUnread: 'Als ungelesen markieren',
  notReading: 'Nicht angefangen',
  star: 'Stern',
  unstar: 'Stern entfernen',
  remove: 'Entfernen',
  late: 'Was früher markiert wurde, lässt sich gerade nicht lesen und fehlt hier; verloren ist es nicht. Bitte die Seite neu laden.',
};

export const stateWords: Translation<typeof en.stateWords> = {
  said: {
    saved: { on: 'Gemerkt.', off: 'Nicht mehr gemerkt.' },
    starred: { on: 'Mit Stern versehen.', off: 'Kein Stern mehr.' },
    reading: { on: 'Angefangen.', off: 'Nicht mehr angefangen.' },
    read: { on: 'Als gelesen markiert.', off: 'Als ungelesen markiert.' },
    hidden: { on: 'Ausgeblendet.', off: 'Wieder sichtbar.' },
  },
};

export const newWords: Translation<typeof en.newWords> = {
  total: '<strong>{n} neu</strong> seit dem letzten Besuch: {days}.',
  ofDay: '{n} vom {day}',
  ofTopic: '{topic} ({n})',
  showOnly: 'Nur Neues zeigen',
  markSeen: 'Den Rest als gesehen markieren',
  allSeen: 'Alle Artikel sind als gesehen markiert.',
  topics: 'Die meisten zu {topics}.',
};

export const bulkWords: Translation<typeof en.bulkWords> = {
  selectAll: 'Alle auswählen',
  selected: '{papers} ausgewählt',
  tag: 'Schlagwort',
  putInto: 'In eine Liste legen',
  tagged: '{papers} mit Schlagwort {tag} versehen.',
  put: '{papers} in {list} gelegt.',
};

export const fileWords: Translation<typeof en.fileWords> = {
  allMarks: 'Alle Markierungen, Listen und Notizen',
  exportMarks: 'Markierungen exportieren',
  importMarks: 'Markierungen importieren',
  importTold:
    'Eine Datei mit Markierungen aus einem anderen Browser, oder .bib und .ris aus der Literaturverwaltung.',
  reading: 'Die Datei wird gelesen …',
  unknown:
    'Das ist weder eine Datei mit Markierungen, die hier lesbar ist, noch eine mit Literaturangaben.',
  merge: 'Zusammenführen',
  leaveIt: 'Verwerfen',
  here: 'Auf dieser Website: {n}',
  notHere: 'Nicht auf dieser Website: {n}',
  matched: 'Literaturangaben: {n}, davon Artikel dieser Website: {matched}.',
  preview: 'Artikel, Themen und Listen: {added} neu, {changed} geändert, {kept} wie zuvor.',
  merged: 'Die Markierungen wurden zu den eigenen hinzugefügt.',
  notAllStored:
    'Nicht alle Markierungen konnten gespeichert werden: Der Speicher dieses Browsers ist voll oder gesperrt.',
  takeList: 'Diese Liste mitnehmen',
  print: 'Drucken',
  share: 'Teilen',
  notes: 'Notizen',
  made: '{format} heruntergeladen: {papers}',
  madeInPart: '{format}, {papers}; nicht geladen: {missing}',
};

export const triageWords: Translation<typeof en.triageWords> = {
  newPapers: 'Neue Artikel',
  place: '{at} von {n}',
  resumed: 'Weiter an der zuletzt verlassenen Stelle.',
  skip: 'Überspringen',
  open: 'Öffnen',
  back: 'Zurück',
  wasSkipped: 'Übersprungen.',
  saidAt: '{said} {place}',
  wasLast: 'Das war der letzte Artikel.',
  undone: 'Rückgängig gemacht.',
  nothing: 'Hier ist kein Artikel mehr durchzugehen.',
  all: 'Das war alles: {papers}, {decided}.',
  saved: '{n} gemerkt',
  read: '{n} gelesen',
  skipped: '{n} übersprungen',
  hidden: '{n} ausgeblendet',
  again: 'Noch einmal durchgehen',
  goThrough: '{edition} durchgehen',
};

export const shareWords: Translation<typeof en.shareWords> = {
  title: 'Geteilte Liste',
  told: '{papers}. Der Link selbst enthält die Liste; Markierungen und Notizen sind nicht dabei, und nichts geht an einen Server.',
  selected: 'Der Link ist ausgewählt: jetzt Strg oder Cmd und C drücken',
  send: 'Senden …',
  code: 'Der Link als QR-Code',
  tooLong: 'Für einen QR-Code ist die Liste zu lang.',
  unreadable:
    'Diese Adresse enthält keine Liste, die diese Website lesen kann. Den Link noch einmal vollständig erbitten.',
  missing: '{found}; aus der Liste nicht auf dieser Website: {papers}',
  lost: '{found}; der Link ist abgeschnitten, verloren: {papers}; ihn noch einmal vollständig erbitten',
  added: '{papers} hinzugefügt.',
  onDesk: 'Sie liegen auf dem <desk>Schreibtisch</desk>.',
  asks: 'Nichts kommt ungefragt auf den Schreibtisch.',
  someSaved: 'Davon schon gemerkt: {n}.',
  addList: 'Als eigene Liste hinzufügen',
  addPapers: 'Nur die Artikel merken',
};

export const followWords: Translation<typeof en.followWords> = {
  follow: 'Verfolgen',
  following: 'Wird verfolgt',
  followed: 'Verfolgt: Titelseite und Schreibtisch sagen, was in {search} neu ist.',
  left: '{search} wird nicht mehr verfolgt.',
  title: 'Verfolgte Suchen',
  renamed: 'Umbenannt.',
  done: 'Fertig',
  rename: 'Umbenennen',
  unfollow: 'Nicht mehr verfolgen',
  newIn: '{n} neu<unseen> in {search}</unseen>',
  inSearches: 'In verfolgten Suchen: {searches}.',
  newInSearch: '{n} neu in {search}',
};

export const keyWords: Translation<typeof en.keyWords> = {
  key: 'Taste: {meaning}',
  j: 'Nächster Artikel',
  k: 'Voriger Artikel',
  o: 'Öffnen',
  on: 'Tasten in Listen verwenden',
  seeing: 'Vorbeigescrollte Artikel als gesehen zählen',
  last: 'Das ist der letzte Artikel.',
  first: 'Das ist der erste Artikel.',
  n: 'Eine Notiz schreiben, auf dem Schreibtisch und einzeln',
};

export const mapWords: Translation<typeof en.mapWords> = {
  isMap: 'Karte',
  partNotLoaded: 'Ein Teil der Karte konnte nicht geladen werden; keine Verbindung?',
  inView: 'Sichtbare Artikel',
  around: 'Artikel rund um den angezeigten',
  listed: '{listed} von {all}, die in der Mitte',
  noneInView: 'Keine. Verkleinern oder die Karte verschieben.',
  new: '{n} neu',
  title: 'Karte der Artikel',
  lead: 'Artikel über Ähnliches stehen nahe beieinander. Nur der Abstand bedeutet etwas, die Richtung nicht.',
  search: 'Auf der Karte suchen',
  markSaved: 'Gemerkte zeigen',
  markNew: 'Neue zeigen',
  canvas:
    'Karte der Artikel; Pfeiltasten führen von Artikel zu Artikel, Plus und Minus vergrößern und verkleinern',
  byMouse:
    'Auf einen Artikel zeigen oder mit den Pfeiltasten gehen. Das Mausrad zoomt, Ziehen verschiebt die Karte. Linien führen von einem Artikel zu verwandten.',
  byFinger:
    'Ein Tippen zeigt den Titel eines Artikels, ein zweites öffnet ihn. Zwei Finger zoomen. Linien führen von einem Artikel zu verwandten.',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  noField: 'Kein Gebiet',
};

export const trendWords: Translation<typeof en.trendWords> = {
  title: 'Trends',
  lead: 'Welcher Anteil der Artikel von einem Thema handelt, im Lauf der Zeit; ein Artikel kann mehrere haben. Bis zu drei sind wählbar.',
  share: 'Anteil an den Artikeln',
  besideOthers: 'Neben anderen Themen',
  figures: 'Die Zahlen',
  shareOfPapers: 'Anteil',
  of: '{part} von {whole}',
  topic: 'Thema {number}',
  choose: 'Ein Thema wählen',
  noOther: 'kein weiteres',
  chart: 'Anteil an den Artikeln im Lauf der Zeit: {topics}. Die Tabelle darunter hat die Zahlen.',
  month: 'Monat',
  edition: 'Ausgabe',
  all: 'Alle Artikel',
};

export const compareWords: Translation<typeof en.compareWords> = {
  title: 'Artikel vergleichen',
  choose: 'Zwei bis vier Artikel auswählen.',
  notAll: '{papers}; andere konnten nicht geladen werden',
  add: 'Artikel hinzufügen',
  topicsOfAll: 'Gemeinsame Themen',
  wordsOfAll: 'Gemeinsame Wörter',
  none: 'keine',
  published: 'Erschienen am',
  listed: 'Aufgeführt',
  votes: 'Stimmen',
  links: 'Links',
  ofAll: 'gemeinsam',
  onlyHere: 'Nur hier',
  claims: 'Zahlen und Namen',
};

export const offlineWords: Translation<typeof en.offlineWords> = {
  kept: 'Geöffnete Seiten bleiben im Browser und lassen sich ohne Netz wieder öffnen; ebenso die neuesten Ausgaben.',
  notKept: 'Diese Seite ist hier nicht aufbewahrt',
  notKeptWhy:
    'Es besteht keine Verbindung, und diese Seite wurde in diesem Browser noch nicht geöffnet. Die Suche funktioniert, und die Seiten unten auch.',
  updated: 'Die Website wurde aktualisiert.',
  archive: 'Das ganze Archiv',
  everyPage: 'Jede Seite und die ganze Suche, zum Lesen ohne Netz.',
  everyLanguage:
    'Sonst bleiben Seiten, die es in mehreren Sprachen gibt, in der gelesenen Sprache; das Archiv hat sie in allen.',
  save: 'Das ganze Archiv speichern ({size})',
  goOn: 'Fortsetzen',
  pause: 'Pause',
  delete: 'Das gespeicherte Archiv löschen',
  savedSoFar: 'Bisher gespeichert',
  waiting:
    'Ein anderer Tab speichert oder aktualisiert das Archiv; dieser wartet, bis das beendet ist.',
  saving: 'Wird gespeichert: {part} von {n} Dateien.',
  paused: 'Angehalten bei {done} von {n} Dateien; was gespeichert ist, bleibt.',
  saved:
    'Alle {n} Dateien ({size}) sind gespeichert: Jede Seite und die Suche funktionieren ohne Netz.',
  unlisted: 'Sobald wieder eine Verbindung besteht, lässt sich das ganze Archiv speichern.',
  full: 'Nicht alles konnte gespeichert werden: Der Browser hat keinen Platz mehr für diese Website. Platz schaffen, dann erneut versuchen.',
  noNetwork:
    'Nicht alles konnte gespeichert werden: Es gibt kein Netz. Was gespeichert ist, bleibt.',
  failed:
    'Nicht alles konnte gespeichert werden. Was gespeichert ist, bleibt; später erneut versuchen.',
  newest: 'Die neuesten Ausgaben',
  keepNewest:
    'Die neuesten sieben Ausgaben und alle Artikel der allerneuesten von selbst aufbewahren',
  keptNewest: '{n} Seiten, {size}. Ältere weichen, wenn neue kommen.',
  visited: 'Von Besuchen aufbewahrt',
  nothingVisited: 'Noch nichts: Geöffnete Seiten stehen hier.',
  otherPages: 'Listen und andere Seiten',
  frontPage: 'Titelseite',
  ifBroken: 'Wenn etwas nicht funktioniert',
  damaged:
    'Seiten, die alt bleiben, oder eine Suche, die scheitert, können von beschädigten Kopien kommen. Diese werden neu geladen; Markierungen und Notizen bleiben.',
  repair: 'Den Speicher dieser Website reparieren',
  checking: 'Das Aufbewahrte wird geprüft …',
  nothingChanged:
    'Nichts wurde geändert: Dafür ist ein Netz nötig. Mit Verbindung erneut versuchen.',
};

export const notFoundWords: Translation<typeof en.notFoundWords> = {
  heading: 'Unter dieser Adresse gibt es keine Seite',
  told: 'Die Adresse eines Artikels ändert sich nie; diese ist vielleicht abgeschnitten oder vertippt. Einen Artikel findet die Suche nach einem Wort aus dem Titel, oder der Weg über Tage und Themen.',
  topics: 'Alle Themen',
};

export const feedWords: Translation<typeof en.feedWords> = {
  edition: '{site}, Ausgabe {id}',
  rights:
    'Titel und Abstracts gehören denen, die sie geschrieben oder verlegt haben, und sind zitiert; die Links eines Artikels führen zu seiner Lizenz.',
};

export const mailWords: Translation<typeof en.mailWords> = {
  readers: 'Leserinnen und Leser von {site}',
  readEdition: 'Diese Ausgabe im Web lesen',
  readSearch: 'Alle Artikel dieses Suchauftrags im Web',
  otherWays: 'Anders abonnieren',
  numbered: '{n}. {title}',
};

export const machineWords: Translation<typeof en.machineWords> = {
  summary: '{tagline}. {papers}, {topics}, {editions}.',
  pages:
    'Jeder Artikel hat eine Seite unter {address}<id>/. Die Dateien unten enthalten alles, was über jeden Artikel bekannt ist, auch die Abstracts.',
  fields:
    'Themen werden nach Wendungen vergeben, die in Titel oder Abstract eines Artikels stehen. Ein Feld, das fehlt, ist unbekannt.',
  languages: 'Sprache der meisten Artikel: {papers}; der Website: {site}.',
  everything: 'Alles',
  newestJson:
    '[Die neuesten {n} Artikel als JSON]({json}), mit den Adressen aller Ausgaben, deren Dateien alle Artikel enthalten: [Schema]({schema})',
  newestTables: '[Die neuesten {n} als CSV]({csv}) und [als BibTeX]({bibtex})',
  newestFeed: '[Neueste Artikel, JSON Feed]({address})',
  topicFiles: 'Jedes nennt seine Artikel nach der Ausgabe, in deren Datei, unten, sie stehen.',
  madeBy:
    'Die Seiten sind mit Broadsheet (MIT-Lizenz) gemacht, mit Teilen der Pakete, deren Lizenzen folgen.',
};
