/** A text in which no character is markup, for element content and quoted attributes alike. */
export function escapeHtml(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x26) out += '&amp;';
    else if (code === 0x3c) out += '&lt;';
    else if (code === 0x3e) out += '&gt;';
    else if (code === 0x22) out += '&quot;';
    else if (code === 0x27) out += '&#39;';
    else if (code === 0x60) out += '&#96;';
    // Characters that HTML forbids: what a parser would make of them is the parser's affair.
    else if ((code < 0x20 && code !== 0x09 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f)) out += '\ufffd';
    else out += text.charAt(at);
  }
  return out;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --dim: #595959; --line: #c9c9c9; --lifted: #e8eef7; --high: #a3000d; --medium: #7a4d00; --low: #2f5d34; --only: #f4f1e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #16181b; --dim: #b0b0b0; --line: #4a4d52; --lifted: #25344a; --high: #ff9d9d; --medium: #f0c674; --low: #9fd8a4; --only: #2a2820; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1rem; font: 1rem/1.5 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1, h2, h3, .label, .kind, table, footer { font-family: system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
ul, ol { padding-left: 1.5rem; }
li { margin: .3rem 0; }
a { color: inherit; }
dl { margin: .2rem 0 .6rem; display: grid; grid-template-columns: auto 1fr; gap: .1rem .6rem; }
dt { font: bold .9rem/1.6 system-ui, sans-serif; }
dd { margin: 0; }
blockquote { margin: .2rem 0 1rem 1rem; padding-left: .8rem; border-left: 3px solid var(--line); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; }
th { overflow-wrap: normal; }
mark { background: none; color: inherit; font-weight: bold; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
mark.high { text-decoration-color: var(--high); text-decoration-style: solid; }
mark.medium { text-decoration-color: var(--medium); text-decoration-style: dashed; }
mark.low { text-decoration-color: var(--low); text-decoration-style: dotted; }
.kind { display: inline-block; padding: 0 .4rem; border: 1px solid currentColor; border-radius: .2rem; font-size: .8rem; }
.high > .kind { color: var(--high); } .medium > .kind { color: var(--medium); } .low > .kind { color: var(--low); }
.label, .dim { color: var(--dim); font-size: .85rem; }
.lifted { background: var(--lifted); }
.only { background: var(--only); outline: 1px dashed var(--line); }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
.columns article { min-width: 0; }
.tag { font: .75rem/1 system-ui, sans-serif; color: var(--dim); border: 1px solid var(--line); border-radius: .2rem; padding: 0 .2rem; margin-right: .2rem; text-decoration: none; }
:target { outline: 2px solid var(--medium); }
@media (max-width: 45rem) { .columns { grid-template-columns: 1fr; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } :root { --ink: #000; --paper: #fff; --dim: #444; --line: #999; --lifted: #eee; --only: #f6f6f6; --high: #000; --medium: #000; --low: #000; } h2 { break-after: avoid; } li, tr { break-inside: avoid; } .lifted, .only { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;

/** A self-contained page: `title` is escaped, `body` is markup. */
export function htmlPage(title: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}
