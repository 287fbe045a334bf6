import type { Inquiry } from '#shared/simulation/analysis/inquiry.ts';

import { createRunPool, type RunPoolOptions } from './run-pool.ts';

/** How an inquiry is answered. */
export interface AnswerOptions extends RunPoolOptions {
  /** Called now and then with the part that is done, 0…1. */
  readonly onProgress?: (share: number) => void;
}

/** The answer of an inquiry, with its runs made on threads. */
export async function answerAside<Answer>(
  inquiry: Inquiry<Answer>,
  { onProgress, ...options }: AnswerOptions,
): Promise<Answer> {
  const pool = createRunPool(options);
  try {
    let reached = 0;
    let next = inquiry.next([]);
    while (next.done !== true) {
      const from = reached;
      reached = Math.max(from, next.value.until);
      const span = reached - from;
      // oxlint-disable-next-line no-await-in-loop -- what it asks next depends on what these say
      const runs = await pool.run(next.value, (done, of) =>
        onProgress?.(from + (span * done) / of),
      );
      next = inquiry.next(runs);
    }
    return next.value;
  } finally {
    await pool.close();
  }
}
