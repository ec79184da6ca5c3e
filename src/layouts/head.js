// Every page loads this script before it is painted; the browser then has it for all others.
import './composing.js';
import './language.js';
import './reader.js';
import './waiting.js';
import './masthead-tools.js';
import './save-buttons.js';

// A turn from page to page that a quicker one overtakes ends with an error, which is none of the reader's.
for (const type of ['pageswap', 'pagereveal'])
  addEventListener(type, ({ viewTransition: turn }) => {
    for (const end of [turn?.ready, turn?.finished, turn?.updateCallbackDone]) end?.catch(() => {});
  });
