import { LEAD } from './lead-table.ts';
import type { Run } from './run-state.ts';

/** How many leads of a run are where, by the words of `LEAD`. */
export type LeadCounts = Readonly<Record<keyof typeof LEAD, number>>;

/** Where all leads of a run are, those with which it began among them. */
export function leadCounts({ leads }: Run): LeadCounts {
  const counts = Object.keys(LEAD).map(() => 0);
  for (let lead = 0; lead < leads.count; lead += 1) counts[leads.state[lead]!]! += 1;
  const at = (state: keyof typeof LEAD): number => counts[LEAD[state]]!;
  return {
    waits: at('waits'),
    pool: at('pool'),
    closing: at('closing'),
    papers: at('papers'),
    paid: at('paid'),
    done: at('done'),
    lost: at('lost'),
  };
}
