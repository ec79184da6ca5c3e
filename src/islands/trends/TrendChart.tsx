/** `/topics/trends/`: the shares of up to six topics over a range of dates, as a chart and a table. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { filterWords, trendWords } from '#words';
import { inDigits, named, percent } from '../../counted.ts';
import { plainDay } from '../../dates.ts';
import { say } from '../../words/message.ts';
import { useHash } from '../use-hash.ts';
import { placesInTime, roomForLabels, scaleOf } from './scale.ts';

/** Topics over the same steps of time, from `views/topic-counts.ts`. */
interface Trends {
  /** Oldest first: days, or months `2025-08`. */
  steps: { at: string; of: number }[];
  topics: { id: string; name: string; papers: number[] }[];
}

const most = 6;
/** Topics shown if none are chosen. */
const mostAtFirst = 3;
/** In CSS pixels, like the whole drawing; the width is that of the page. */
const sheet = { height: 300, left: 44, right: 12, top: 12, bottom: 28 };
const gridLines = 4;
const widthADate = 110;

/** The shares of topics in one chart, and the same in a table; the address names them and the range: `#agents,reasoning~2025-01~2025-06`. */
export default function TrendChart(all: Trends) {
  const { topics } = all;
  const [{ ids, from, to }, choose] = useChosen(all);
  const steps = all.steps.slice(from, to + 1);
  const chosen = ids.flatMap((id) => {
    const topic = topics.find((one) => one.id === id);
    return topic ? [{ ...topic, papers: topic.papers.slice(from, to + 1) }] : [];
  });
  const dates = all.steps.map(({ at }, place) => (
    <option key={at} value={String(place)}>
      {plainDay(at)}
    </option>
  ));
  return (
    <div class="trends">
      {all.steps.length > 2 && (
        <div class="tools screen">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} class="row">
              {end === 'from' ? filterWords.from : filterWords.to}
              <select
                value={String({ from, to }[end])}
                onChange={({ currentTarget }) => {
                  const at = Number(currentTarget.value);
                  // A later begin moves the end, and the other way round.
                  choose({ ids, from: Math.min(from, at), to: Math.max(to, at), [end]: at });
                }}
              >
                {dates}
              </select>
            </label>
          ))}
        </div>
      )}
      {chosen.length > 0 && <Drawing {...{ steps }} topics={chosen} />}
      <ul class="legend tools">
        {Array.from({ length: Math.min(most, ids.length + 1) }, (_, at) => (
          <li key={at} class={ids[at] ? 'row' : 'row screen'}>
            {ids[at] && <Sign line={at} />}
            <select
              aria-label={say(trendWords.topic, { number: at + 1 })}
              value={ids[at] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const next = [...ids];
                next[at] = value;
                choose({ ids: [...new Set(next.filter(Boolean))], from, to });
              }}
            >
              <option value="">{trendWords.choose}</option>
              {topics.map(({ id, name }) => (
                <option key={id} value={id} disabled={ids.includes(id) && ids[at] !== id}>
                  {name}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && <Table {...{ steps }} topics={chosen} />}
    </div>
  );
}

function shareOf(papers: number[], steps: Trends['steps'], at: number): number {
  const { of = 0 } = steps[at] ?? {};
  return of > 0 ? (papers[at] ?? 0) / of : 0;
}

function Drawing({ steps, topics }: Trends) {
  const { height, left, right, top, bottom } = sheet;
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const shares = topics.flatMap(({ papers }) => steps.map((_, at) => shareOf(papers, steps, at)));
  const scale = scaleOf(Math.max(0, ...shares), gridLines);
  const most = scale.at(-1) ?? 1;
  const places = placesInTime(steps.map(({ at }) => at)).map(
    (place) => left + place * (width - left - right),
  );
  const x = (at: number) => places[at] ?? 0;
  const y = (share: number) => height - bottom - (share / most) * (height - top - bottom);
  const labelled = roomForLabels(places, widthADate);
  const names = topics.map(({ name }) => name);
  return (
    <figure ref={figure}>
      <svg
        class="chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say(trendWords.chart, { topics: named(names, names.length) })}
      >
        {scale.map((share) => (
          <g key={share}>
            <path class="grid" d={`M${left} ${y(share)}H${width - right}`} />
            <text x={left - 6} y={y(share) + 4} text-anchor="end">
              {percent(share, 1)}
            </text>
          </g>
        ))}
        {labelled.map((at) => (
          <g key={at}>
            <path class="grid" d={`M${x(at)} ${height - bottom}v5`} />
            <text x={x(at)} y={height - 6} text-anchor={anchorAt(at, steps.length)}>
              {plainDay(steps[at]?.at ?? '')}
            </text>
          </g>
        ))}
        {topics.map(({ id, papers }, line) => (
          <g key={id} class="line" {...strokes[line]}>
            <path
              d={steps
                .map((_, at) => `${at ? 'L' : 'M'}${x(at)} ${y(shareOf(papers, steps, at))}`)
                .join('')}
            />
            {steps.map((step, at) => (
              <Mark key={step.at} {...{ line }} x={x(at)} y={y(shareOf(papers, steps, at))} />
            ))}
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Of an A4 sheet between its margins. */
const widthOnPaper = 672;

/** Drawn wider than the sheet, it would be printed smaller, with its words. */
function useWidth(of: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(widthOnPaper);
  useEffect(() => {
    const { current } = of;
    if (!current) return;
    const fit = () => setWidth(current.clientWidth || widthOnPaper);
    const fitPaper = () => setWidth(widthOnPaper);
    const observer = new ResizeObserver(fit);
    observer.observe(current);
    const gone = new AbortController();
    addEventListener('beforeprint', fitPaper, gone);
    addEventListener('afterprint', fit, gone);
    return () => {
      observer.disconnect();
      gone.abort();
    };
  }, []);
  return width;
}

/** Dates at the edges stay inside the drawing. */
function anchorAt(at: number, steps: number): 'start' | 'middle' | 'end' {
  if (steps === 1) return 'middle';
  if (at === 0) return 'start';
  return at === steps - 1 ? 'end' : 'middle';
}

/** Each line has its own shape of marks, so that colour is not the only difference. */
const marks = [
  'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z',
  'M-3.2 -3.2h6.4v6.4h-6.4z',
  'M0 -4.2l4 7h-8z',
  'M0 -4.6l4.6 4.6l-4.6 4.6l-4.6 -4.6z',
  'M0 4.2l4 -7h-8z',
  'M-4 -1.2h2.8v-2.8h2.4v2.8h2.8v2.4h-2.8v2.8h-2.4v-2.8h-2.8z',
];

const strokes = [
  { color: 'var(--ink)' },
  { color: 'var(--accent)', 'stroke-dasharray': '7 3' },
  { color: 'var(--problem)', 'stroke-dasharray': '2 3' },
  { color: 'var(--method)', 'stroke-dasharray': '12 3 2 3' },
  { color: 'var(--ink-soft)', 'stroke-dasharray': '4 4' },
  { color: 'var(--brown)', 'stroke-dasharray': '14 4' },
];

/** A line as the legend shows it. */
function Sign({ line }: { line: number }) {
  return (
    <svg
      class="line"
      viewBox="0 0 32 12"
      width="32"
      height="12"
      aria-hidden="true"
      {...strokes[line]}
    >
      <path d="M0 6H32" />
      <Mark {...{ line }} x={16} y={6} />
    </svg>
  );
}

function Mark({ line, x, y }: { line: number; x: number; y: number }) {
  return <path class="mark" transform={`translate(${x} ${y})`} d={marks[line]} />;
}

function Table({ steps, topics }: Trends) {
  const rows = steps.map((step, at) => ({ ...step, place: at })).reverse();
  return (
    <div class="scrolls">
      <table>
        <thead>
          <tr>
            <th scope="col">{steps[0]?.at.length === 7 ? trendWords.month : trendWords.edition}</th>
            {topics.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
            <th scope="col">{trendWords.all}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ at, of, place }) => (
            <tr key={at}>
              <th scope="row">{plainDay(at)}</th>
              {topics.map(({ id, papers }) => (
                <td key={id}>
                  {percent(shareOf(papers, steps, place), 1)}{' '}
                  <span class="soft">{inDigits(papers[place] ?? 0)}</span>
                </td>
              ))}
              <td>{inDigits(of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Chosen {
  ids: string[];
  /** Indexes of the first and the last step. */
  from: number;
  to: number;
}

/** The choice in the address; without topics, the three with most papers; without a range, all steps. */
function useChosen({ topics, steps }: Trends): [Chosen, (chosen: Chosen) => void] {
  const [hash, setHash] = useHash();
  const sum = ({ papers }: Trends['topics'][number]) => papers.reduce((all, one) => all + one, 0);
  const largest = () => topics.toSorted((a, b) => sum(b) - sum(a)).slice(0, mostAtFirst);
  const [named = '', first, last] = hash.split('~');
  const ids = named.split(',').filter((id) => topics.some((topic) => topic.id === id));
  const shown = (ids.length > 0 ? ids : largest().map(({ id }) => id)).slice(0, most);
  const placeOf = (date?: string) => steps.findIndex(({ at }) => at === date);
  const from = Math.max(0, placeOf(first));
  const to = placeOf(last) < from ? steps.length - 1 : placeOf(last);
  const change = (chosen: Chosen) => {
    const isWhole = chosen.from === 0 && chosen.to === steps.length - 1;
    const range = isWhole ? [] : [steps[chosen.from]?.at, steps[chosen.to]?.at];
    setHash([chosen.ids.join(','), ...range].join('~'));
  };
  return [{ ids: shown, from, to }, change];
}
