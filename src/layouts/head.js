// Every page loads this script before it is painted; the browser then has it for all others.
import './composing.js';
import './language.js';
import './reader.js';
import './waiting.js';
import './masthead-tools.js';
import './save-buttons.js';

// A turn from page to page that a quicker one overtakes is never ready, which is no error; the rest of its promises hold.
for (const type of ['pageswap', 'pagereveal'])
  addEventListener(type, ({ viewTransition }) => viewTransition?.ready.catch(() => {}));
