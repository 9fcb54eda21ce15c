// The worker as a function. The newest question wins: while an older one is still being answered, its worker is given up.
import type { Answer, Question, Unnumbered } from './messages.js';

/** Where questions are answered. */
export interface Desk {
  /** Asks the worker; null when the question was given up before its answer. */
  ask(question: Unnumbered<Question>): Promise<Answer | null>;
  /** Gives up the question that is being answered, if there is one. */
  drop(): void;
}

/** A worker to ask, at a script's address. */
export function openDesk(script: string): Desk {
  let worker: Worker | null = null;
  let asked = 0;
  /** Ends the question that is being answered, without an answer. */
  let giveUp: (() => void) | null = null;

  const ask: Desk['ask'] = (question) => {
    giveUp?.();
    worker ??= new Worker(script);
    const current = worker;
    const id = ++asked;
    return new Promise((resolve) => {
      const end = (answer: Answer | null): void => {
        current.onmessage = null;
        current.onerror = null;
        giveUp = null;
        resolve(answer);
      };
      giveUp = () => {
        current.terminate();
        worker = null;
        end(null);
      };
      current.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.id === id) end(data);
      };
      current.onerror = (event) => {
        event.preventDefault();
        current.terminate();
        worker = null;
        end({ id, answer: 'failure', message: `The reader could not start or ran out of memory. ${event.message ?? ''}`.trim() });
      };
      current.postMessage({ ...question, id } satisfies Question);
    });
  };
  return { ask, drop: () => giveUp?.() };
}
