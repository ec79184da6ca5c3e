/** Facts, venues, authors to filter by; days. */
import { inDigits } from '../../counted.ts';
import type { NameCount } from '../../search/types.ts';
import { toggled } from './filters.ts';

interface Option {
  name: string;
  /** The name is no word of the interface. */
  isName?: true;
  isOn: boolean;
  /** Papers left if it is chosen; undefined: not known yet. */
  papers: number | undefined;
  toggle: () => void;
}

/** Names as options: the chosen ones, then those of most papers. */
export function nameOptions(
  chosen: string[],
  counted: NameCount[],
  onChange: (names: string[]) => void,
): Option[] {
  const others = chosen.filter((one) => !counted.some(({ name }) => name === one));
  return [...others.map((name) => ({ name, papers: 0 })), ...counted].map(({ name, papers }) => ({
    name,
    isName: true,
    papers,
    isOn: chosen.includes(name),
    toggle: () => onChange(toggled(chosen, name)),
  }));
}

/** Filters as checkboxes with counts; one that would leave nothing is disabled. */
export function CheckboxGroup({ legend, options }: { legend: string; options: Option[] }) {
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ name, isName, isOn, papers, toggle }) => (
        <label class="choice" key={name}>
          <input
            type="checkbox"
            checked={isOn}
            disabled={!isOn && papers === 0}
            onChange={toggle}
          />
          <span class="name" translate={!isName}>
            {name}
          </span>{' '}
          <span class="count">{papers === undefined ? null : inDigits(papers)}</span>
        </label>
      ))}
    </fieldset>
  );
}
