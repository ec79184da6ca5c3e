// While an input method composes (Chinese, Japanese, Korean), the page hears neither its half-written words nor its keys:
// it would search for them, and the Enter that ends them would open a hit.
for (const type of ['input', 'keydown', 'keyup'])
  addEventListener(
    type,
    (event) => {
      // 229: Safari's Enter comes after the composition.
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
    },
    { capture: true },
  );
addEventListener('compositionend', ({ target }) =>
  // Once the browser is done with the field.
  setTimeout(() => target.dispatchEvent(new Event('input', { bubbles: true }))),
);
