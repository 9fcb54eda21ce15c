const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const copydesk = { core: require('copydesk'), html: require('copydesk/html'), render: require('copydesk/render') };

const [a, b] = ['a.txt', 'b.txt'].map((name) => readFileSync(join(__dirname, name), 'utf8'));
import('./seeds.mjs').then(({ answerOf }) => console.log(answerOf(copydesk, a, b)));
