/** The signs of the fields as the list beside the map shows them: there, their shape and colour are decided. */
export interface Signs {
  /** Half the size in which the shapes are drawn. */
  radius: number;
  of: Map<number, { shape: Path2D; ink: string }>;
}

export function signsOnPage(): Signs {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-sign]')];
  const of = new Map(
    groups.flatMap((group) => {
      const sample = group.querySelector('.sign');
      const shape = sample?.getAttribute('d');
      return sample && shape
        ? [[Number(group.dataset.sign), { shape: new Path2D(shape), ink: inkOf(sample) }] as const]
        : [];
    }),
  );
  return { radius: 6, of };
}

function inkOf(sample: Element): string {
  return getComputedStyle(sample).fill;
}
