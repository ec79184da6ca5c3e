// The script that every page loads before its first paint, from the browser's cache after the first page.
import './language.js';
import { page } from './reader.js';
import './waiting.js';
import './masthead-tools.js';
import './save-buttons.js';

/** The view transition with which this page came, or goes. */
let turn;
for (const type of ['pageswap', 'pagereveal'])
  addEventListener(type, ({ viewTransition }) => {
    turn = viewTransition;
    // When the browser skips it, on a busy machine say, the page still opens: no error to report.
    for (const promise of ['ready', 'updateCallbackDone']) turn?.[promise].catch(() => {});
    turn?.finished
      .catch(() => {})
      .then(() => {
        turn = null;
      });
  });
// While the page turns, a press reaches the root alone: it ends the turn, and presses what is there.
addEventListener('click', (event) => {
  if (!turn || !event.isTrusted || event.target !== page) return;
  turn.skipTransition();
  const press = () =>
    document.elementFromPoint(event.x, event.y)?.dispatchEvent(new MouseEvent('click', event));
  turn.finished.then(press, press);
});

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
