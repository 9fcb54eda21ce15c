import { parseHeadMatter, showsCredit } from '../language/headmatter.js';
import type { Article, Page, Passage } from '../model.js';
import type { ReportLink } from './chain.js';
import { outletKey } from './outlets.js';

/** Lines longer than this are prose, not credits. */
const LONGEST_LINE = 160;

/** Who the whole report comes from by its own credits and dateline, outermost first. */
export function creditsOf(report: Page | Article): ReportLink[] {
  const links: ReportLink[] = [];
  const add = (name: string, { start, end, text }: Passage): void => {
    if (!links.some((link) => outletKey(link.name) === outletKey(name))) links.push({ name, start, end, text });
  };
  if (report.type === 'article') {
    const captions = report.blocks.filter((block) => block.role === 'caption');
    for (const credit of report.credits) {
      // What a caption credits is the picture's.
      if (captions.some((block) => block.start <= credit.start && credit.end <= block.end)) continue;
      if (credit.kind === 'source' || credit.kind === 'via' || credit.kind === 'agency') add(credit.name, credit);
    }
    if (report.dateline?.agency) add(report.dateline.agency, report.dateline);
    return links;
  }
  const within = (block: Passage, { start, end, text }: Passage): Passage => ({ start: block.start + start, end: block.start + end, text });
  const agencies: ReportLink[] = [];
  for (const [index, block] of report.blocks.entries()) {
    const opening = index < 4;
    const short = block.end - block.start <= LONGEST_LINE;
    if (!opening && !(short && showsCredit(block.text))) continue;
    const head = parseHeadMatter(short ? block.text : block.text.slice(0, LONGEST_LINE));
    if (opening && head.dateline?.agency) agencies.push({ name: head.dateline.agency, ...within(block, head.dateline) });
    if (!short) continue;
    for (const credit of head.credits)
      if (credit.kind === 'source' || (credit.kind === 'via' && block.text.slice(0, 4).toLowerCase() === 'via ')) add(credit.name, within(block, credit));
  }
  for (const agency of agencies) add(agency.name, agency);
  return links;
}
