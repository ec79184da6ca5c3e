import { type Day, type Paper, shown } from './paper.ts';

export const masthead = [
  'new',
  'Get trending papers in your email inbox once a day!',
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
  'byAK and the research community',
];

export function page(day: Day, between: string, lay: (paper: Paper) => string[]): string {
  return `${[...masthead, shown(day), ...day.papers.flatMap(lay)].join(between)}\n`;
}

export function authorsAndDate({ authors, votes }: Paper): string[] {
  return [
    `  • ${authors.length} authors`,
    '·',
    `Jun 16, 2022${votes % 2 === 0 ? ` ${votes % 7}` : ''}`,
  ];
}

export function organisation({ votes }: Paper): string {
  return (
    [
      'Alibaba Group',
      'MIT',
      'Tencent Hunyuan',
      'The Marsh Institute',
      'ByteDance Seed',
      'deepseek-ai',
    ][votes % 6] ?? 'OCC'
  );
}
