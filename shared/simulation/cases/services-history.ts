import type { KnownHistory } from '../model/known-history.ts';

/**
 * What was told of the services company, as facts that a run can be held against: it grew for three to six months and then
 * stood still though leads went on coming, more than half of the day was letters, papers and paid clients, a pure closer
 * gets about two thirds of it back, some of ten to thirty in a hundred who were spoken to bought, and everybody was busy.
 * Revenue is left open: no books were published.
 */
export const SERVICES_HISTORY: KnownHistory = {
  revenue: [],
  deals: [],
  growth: [
    { from: 3, to: 3, againstFrom: 7, againstTo: 10, between: [0, 0.65] },
    { from: 6, to: 9, againstFrom: 7, againstTo: 10, between: [0.8, 1.2] },
    { from: 15, to: 18, againstFrom: 7, againstTo: 10, between: [0.8, 1.2] },
  ],
  shares: [
    { groups: ['letters', 'papers', 'care'], from: 10, to: 18, between: [0.48, 0.72] },
    { groups: ['closing'], from: 10, to: 18, between: [0.25, 0.4] },
  ],
  conversion: [{ from: 10, to: 18, between: [0.08, 0.3] }],
  busy: [{ from: 10, to: 18, between: [0.75, 1] }],
};
