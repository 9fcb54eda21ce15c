// Everything under one name, for a page that loads the library with a <script> element.

export * from './export/index.js';
export * from './index.js';
export * from './page/html.js';
export * from './render/index.js';
