// The script that every page loads before its first paint, from the browser's cache after the first page.
import './language.js';
import './reader.js';
import './waiting.js';
import './masthead-tools.js';
import './save-buttons.js';

// When the browser skips a view transition, on a busy machine say, the page still opens: no error to report.
for (const turn of ['pageswap', 'pagereveal']) {
  addEventListener(turn, ({ viewTransition }) => {
    for (const promise of ['ready', 'finished', 'updateCallbackDone'])
      viewTransition?.[promise].catch(() => {});
  });
}

// While an input method composes, its keys are not for the page: its Enter would open a hit. Fields: islands/keys/keys.ts.
for (const type of ['keydown', 'keyup'])
  addEventListener(
    type,
    (event) => {
      // 229: Safari's Enter comes after the composition.
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
    },
    true,
  );
