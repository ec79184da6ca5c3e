/** Makes a thing for each other key it is asked for, and again after a failure: what failed may be mended meanwhile. */
export function madeFor<Key, Made>(make: (key: Key) => Promise<Made>): (key: Key) => Promise<Made> {
  let held: { key: Key; made: Promise<Made> } | undefined;
  return (key) => {
    if (held && held.key === key) return held.made;
    const current = { key, made: make(key) };
    held = current;
    current.made.catch(() => {
      if (held === current) held = undefined;
    });
    return current.made;
  };
}
