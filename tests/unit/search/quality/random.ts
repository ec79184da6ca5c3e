export type Random = () => number;

export function pick<T>(list: readonly T[], random: Random): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from');
  return picked;
}

/** `count` different ones, or all where there are no more. */
export function pickSome<T>(list: readonly T[], count: number, random: Random): T[] {
  const left = [...list];
  const some: T[] = [];
  while (some.length < count && left.length > 0) {
    some.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return some;
}
