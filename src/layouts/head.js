// Every page loads this script before it is painted; the browser then has it for all others.
import './composing.js';
import './language.js';
import './reader.js';
import './waiting.js';
import './masthead-tools.js';
import './save-buttons.js';
