/** Memoises a function of one object: the result is made once for each object, and goes with it. */
export function memoised<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, Made>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Memoises a function of one text, for as long as the page or the program lives. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** Makes a thing when it is first asked for: the first of `Intl`'s formats takes a phone as long as all else that a page begins with. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { made: Made } | undefined;
  return () => {
    made ??= { made: make() };
    return made.made;
  };
}
