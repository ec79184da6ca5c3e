import { expect, test } from 'vitest';
import { tableOf } from '../../../../src/compile/words/tables.ts';
import { timeAbroad, timeIn, timeReader } from '../../../../src/search/query/time-in-words.ts';

const [ar, de, ja, zh] = [tableOf('ar'), tableOf('de'), tableOf('ja'), tableOf('zh')];
const today = '2026-08-20';
const calendar = { today, newest: '2026-07-31' };

test.each([
  ['papers on gates from last month', 'papers on gates', 'from last month', '2026-07'],
  ['velvet gates this week', 'velvet gates', 'this week', '2026-08-17/2026-08-23'],
  [
    'velvet gates in the past 3 days?',
    'velvet gates',
    'in the past 3 days',
    '2026-08-18/2026-08-20',
  ],
  ['gates from yesterday', 'gates', 'from yesterday', '2026-08-19'],
  ['gates in March 2025', 'gates', 'in March 2025', '2025-03'],
  ['gates march 2025', 'gates', 'march 2025', '2025-03'],
  ['August 2025', '', 'August 2025', '2025-08'],
  ['august 2025 papers', '', 'august 2025', '2025-08'],
  ["gates of this week's papers", 'gates', 'of this week', '2026-08-17/2026-08-23'],
  ['papers from 20 August 2025', 'papers', 'from 20 August 2025', '2025-08-20'],
  ['August 2nd, 2025', '', 'August 2nd, 2025', '2025-08-02'],
  ['2025-08', '', '2025-08', '2025-08'],
  ['what papers came out on gates in july?', 'what papers on gates', 'in july', '2026-07'],
  ['this week', '', 'this week', '2026-08-17/2026-08-23'],
  ["last week's papers", '', 'last week', '2026-08-10/2026-08-16'],
  ['aug 2025', '', 'aug 2025', '2025-08'],
  ['papers from august', 'papers', 'from august', '2025-08'],
  ['papers from july', 'papers', 'from july', '2026-07'],
  ['from march', '', 'from march', '2026-03'],
  ['since june', '', 'since june', '2026-06/2026-08-20'],
  ['gates since last month', 'gates', 'since last month', '2026-07/2026-08-20'],
  ['gates since 2024', 'gates', 'since 2024', '2024/2026-08-20'],
  ['gates since Monday', 'gates', 'since Monday', '2026-08-17/2026-08-20'],
  ['gates since Thursday', 'gates', 'since Thursday', '2026-08-20/2026-08-20'],
  ['gates from Friday', 'gates', 'from Friday', '2026-08-14'],
  ['gates from last Thursday', 'gates', 'from last Thursday', '2026-08-13'],
  ['gates on Monday', 'gates', 'on Monday', '2026-08-17'],
  ['gates last monday', 'gates', 'last monday', '2026-08-17'],
  ['gates from the last monday', 'gates', 'from the last monday', '2026-08-17'],
  ['gates since yesterday', 'gates', 'since yesterday', '2026-08-19/2026-08-20'],
  ['gates since 17 August', 'gates', 'since 17 August', '2026-08-17/2026-08-20'],
  ['gates since 21 August', 'gates', 'since 21 August', '2025-08-21/2026-08-20'],
  ['gates since the 3rd of June', 'gates', 'since the 3rd of June', '2026-06-03/2026-08-20'],
  ['papers from July 4th', 'papers', 'from July 4th', '2026-07-04'],
  ['papers of last week', 'papers', 'of last week', '2026-08-10/2026-08-16'],
  ['papers of 2024', 'papers', 'of 2024', '2024'],
  ['gates in 2024?', 'gates', 'in 2024', '2024'],
  ['gates from 2025-08', 'gates', 'from 2025-08', '2025-08'],
  ['what came out in august', 'what', 'in august', '2025-08'],
  ['papers on gates that were published in 2024', 'papers on gates', 'in 2024', '2024'],
  ['latest papers on gates', 'papers on gates', 'latest', null],
  ['latest', '', 'latest', null],
  ['latest test', 'test', 'latest', null],
  ['the newest papers', 'papers', 'newest', null],
  ['show me the most recent gates', 'gates', 'most recent', null],
])('%s', (text, wanted, said, period) => {
  expect(timeIn(text, calendar)).toEqual({ wanted, said, period });
});

test('in a library that has ended, a day is of its last year, as a month is', () => {
  const ended = { today, newest: '2025-08-25' };
  expect(timeIn('gates from 20 August', ended).period).toBe('2025-08-20');
  expect(timeIn('gates from August', ended).period).toBe('2025-08');
});

test.each([
  'Velvet Gates. Letters, March 2025',
  'contexts of 2048',
  'gates in 2048',
  'gates 2024',
  'gates june',
  'gates 17 august',
  'gates monday',
  'from 41 august',
  'gates until monday',
  'papers before september',
  'gates between june and august 2025',
  'august 41 2025',
  'gates that last',
  'last week tonight',
  'latent gates',
  'years of gates',
])('“%s” says nothing of when papers came', (text) => {
  expect(timeIn(text, calendar)).toEqual({ wanted: text, said: null, period: null });
});

test.each([
  [de, 'Schilf vom letzten Monat', 'Schilf', 'vom letzten Monat', '2026-07'],
  [de, 'Artikel aus dieser Woche', 'Artikel', 'aus dieser Woche', '2026-08-17/2026-08-23'],
  [de, 'Schilf letzte Woche', 'Schilf', 'letzte Woche', '2026-08-10/2026-08-16'],
  [de, 'Schilf der letzten 3 Tage', 'Schilf', 'der letzten 3 Tage', '2026-08-18/2026-08-20'],
  [de, 'Schilf seit Juni', 'Schilf', 'seit Juni', '2026-06/2026-08-20'],
  [de, 'Schilf seit Montag', 'Schilf', 'seit Montag', '2026-08-17/2026-08-20'],
  [de, 'Schilf vom letzten Montag', 'Schilf', 'vom letzten Montag', '2026-08-17'],
  [de, 'Schilf am Montag', 'Schilf', 'am Montag', '2026-08-17'],
  [de, 'Schilf seit dem 17. August', 'Schilf', 'seit dem 17. August', '2026-08-17/2026-08-20'],
  [de, 'Schilf von gestern', 'Schilf', 'von gestern', '2026-08-19'],
  [de, 'Schilf im August', 'Schilf', 'im August', '2025-08'],
  [de, 'Schilf März 2025', 'Schilf', 'März 2025', '2025-03'],
  [de, 'Schilf vom 20. August 2025', 'Schilf', 'vom 20. August 2025', '2025-08-20'],
  [de, 'neueste Artikel über Schilf', 'Artikel über Schilf', 'neueste', null],
  [de, 'die neuesten Artikel', 'Artikel', 'die neuesten', null],
  [ja, '先月の扉', '扉', '先月の', '2026-07'],
  [ja, '2025年3月の扉', '扉', '2025年3月の', '2025-03'],
  [ja, '最新の論文', '論文', '最新の', null],
  [ja, '扉 先週', '扉', '先週', '2026-08-10/2026-08-16'],
  [ja, '月曜日以降の扉', '扉', '月曜日以降の', '2026-08-17/2026-08-20'],
  [ja, '先週の月曜日の扉', '扉', '先週の月曜日の', '2026-08-10'],
  [ja, '8月17日以降の扉', '扉', '8月17日以降の', '2026-08-17/2026-08-20'],
  [ja, '昨日の扉', '扉', '昨日の', '2026-08-19'],
  [ja, '8月の扉', '扉', '8月の', '2025-08'],
  [zh, '星期一以来的门', '门', '星期一以来的', '2026-08-17/2026-08-20'],
  [zh, '周一以来的门', '门', '周一以来的', '2026-08-17/2026-08-20'],
  [zh, '上周一的门', '门', '上周一的', '2026-08-10'],
  [zh, '上个星期日的门', '门', '上个星期日的', '2026-08-16'],
  [zh, '8月17日以来的门', '门', '8月17日以来的', '2026-08-17/2026-08-20'],
  [zh, '昨天的门', '门', '昨天的', '2026-08-19'],
  [zh, '8月的门', '门', '8月的', '2025-08'],
  [zh, '上周的门', '门', '上周的', '2026-08-10/2026-08-16'],
  [zh, '上个月的门', '门', '上个月的', '2026-07'],
  [zh, '2025年以来的门', '门', '2025年以来的', '2025/2026-08-20'],
  [zh, '过去3天的门', '门', '过去3天的', '2026-08-18/2026-08-20'],
  [ar, 'أبواب منذ الاثنين', 'أبواب', 'منذ الاثنين', '2026-08-17/2026-08-20'],
  [ar, 'أبواب منذ يوم الاثنين', 'أبواب', 'منذ يوم الاثنين', '2026-08-17/2026-08-20'],
  [ar, 'أبواب الاثنين الماضي', 'أبواب', 'الاثنين الماضي', '2026-08-17'],
  [ar, 'أبواب يوم الاثنين', 'أبواب', 'يوم الاثنين', '2026-08-17'],
  [ar, 'أبواب منذ 17 أغسطس', 'أبواب', 'منذ 17 أغسطس', '2026-08-17/2026-08-20'],
  [ar, 'أبواب من أمس', 'أبواب', 'من أمس', '2026-08-19'],
  [ar, 'أبواب في أغسطس', 'أبواب', 'في أغسطس', '2025-08'],
  [ar, 'أبواب الأسبوع الماضي', 'أبواب', 'الأسبوع الماضي', '2026-08-10/2026-08-16'],
  [ar, 'أبواب منذ يونيو', 'أبواب', 'منذ يونيو', '2026-06/2026-08-20'],
  [ar, 'أحدث الأبواب', 'الأبواب', 'أحدث', null],
])('in the interface’s language: %#', (table, text, wanted, said, period) => {
  const read = timeReader(table);
  expect(read(text, calendar)).toEqual({ wanted, said, period });
});

test.each([
  [de, 'Schilf vor Juni 2025'],
  [de, 'Schilf zwischen Juni und August 2025'],
  [ja, '扉の歴史'],
  [zh, '门的历史'],
])('in the interface’s language, what says nothing of time: %#', (table, text) => {
  const read = timeReader(table);
  expect(read(text, calendar)).toBeNull();
});

test.each([
  ['letzte Woche Schilfmodelle', 'Schilfmodelle', 'letzte Woche', '2026-08-10/2026-08-16'],
  ['上周的门', '的门', '上周', '2026-08-10/2026-08-16'],
  ['扉 先月', '扉', '先月', '2026-07'],
  ['puertas la semana pasada', 'puertas la', 'semana pasada', '2026-08-10/2026-08-16'],
  ['puertas del mes pasado', 'puertas del', 'mes pasado', '2026-07'],
  ['portes de cette semaine', 'portes de', 'cette semaine', '2026-08-17/2026-08-23'],
  ['先週', '', '先週', '2026-08-10/2026-08-16'],
])('a time in a language that is not the interface’s: %s', (text, wanted, said, period) => {
  expect(timeAbroad(text, calendar)).toEqual({ wanted, said, period });
});

test('nothing in a language that is not the interface’s is a time within a word, or of a day', () => {
  for (const text of ['floresta semana', 'gates gestern', 'velvet gates'])
    expect(timeAbroad(text, calendar)).toBeNull();
});
