import { readFileSync } from 'node:fs';
import * as core from 'copydesk';
import * as html from 'copydesk/html';
import * as render from 'copydesk/render';
import { answerOf } from './seeds.mjs';

const [a, b] = ['a.txt', 'b.txt'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));
console.log(answerOf({ core, html, render }, a, b));
