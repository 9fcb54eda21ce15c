import * as core from 'copydesk';
import * as html from 'copydesk/html';
import * as render from 'copydesk/render';
import { answerOf } from './seeds.mjs';

const worker = {
  async fetch(request) {
    const [a, b] = await request.json();
    return new Response(answerOf({ core, html, render }, a, b));
  },
};
// biome-ignore lint/style/noDefaultExport: this is how a worker is written.
export default worker;
