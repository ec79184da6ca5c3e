interface Props {
  name: string;
  on: boolean;
  /** Papers it would leave. */
  leaves: number;
  onToggle: () => void;
}

/** A checkbox with what it would leave; shown but disabled when that is nothing. */
export function Choice({ name, on, leaves, onToggle }: Props) {
  return (
    <label class="choice">
      <input type="checkbox" checked={on} disabled={!on && leaves === 0} onChange={onToggle} />
      <span class="name">{name}</span> <span class="count">{leaves.toLocaleString('en')}</span>
    </label>
  );
}
