// Keys of an input method that composes are not the page's: its Enter would open a hit. Fields: islands/is-half-written.ts.
for (const type of ['keydown', 'keyup'])
  addEventListener(
    type,
    (event) => {
      // 229: Safari's Enter comes after the composition.
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
    },
    { capture: true },
  );
