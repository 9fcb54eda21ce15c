// The parts of the library that training calls.
export { describePage } from '../src/blocks/label.js';
export { IN_RANGE } from '../src/blocks/vector.js';
export { readHtml } from '../src/page/html.js';
export { readText } from '../src/page/text.js';
