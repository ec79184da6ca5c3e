// Every page loads this script before it is painted; the browser then has it for all others.
import './composing.js';
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
