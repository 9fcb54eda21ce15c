import type { Item } from './items.js';
import { type Answer, answering, type Job } from './job.js';

/** What a thread of the pool does: it answers items in their order. */
export async function answers({ job, items }: { readonly job: Job; readonly items: readonly Item[] }): Promise<Answer[]> {
  const answer = answering(job);
  const all: Answer[] = [];
  for (const item of items) all.push(await answer(item));
  return all;
}
