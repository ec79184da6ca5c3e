// While an input method composes (Chinese, Japanese, Korean), its keys are not the page's: the Enter that ends a word would
// open a hit. What fields do with half-written words: islands/is-half-written.ts.
for (const type of ['keydown', 'keyup'])
  addEventListener(
    type,
    (event) => {
      // 229: Safari's Enter comes after the composition.
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
    },
    { capture: true },
  );
