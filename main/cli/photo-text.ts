import type { PhotoDocument } from './photo-document.ts';

const minutes = (value: number | null): string => (value === null ? '—' : (value / 60).toFixed(1));
const percent = (value: number | null): string =>
  value === null ? '—' : `${(value * 100).toFixed(1)} %`;

/** The photograph for a terminal. */
export function photoText({ period, definition, totals, operations }: PhotoDocument): string {
  const { value, low, high } = totals.nonResultShare;
  const range = low === null ? '' : ` (${percent(low)} … ${percent(high)})`;
  const rows = operations.map(({ code, observations, seconds, shareOfWorking, mean, perUnit }) =>
    [
      code.padEnd(20),
      minutes(seconds).padStart(9),
      percent(shareOfWorking).padStart(8),
      String(observations).padStart(6),
      minutes(mean.value).padStart(8),
      minutes(perUnit).padStart(8),
    ].join(' '),
  );
  return [
    `${period.from ?? '—'} … ${period.to ?? '—'}`,
    `Non-result work: ${percent(value)}${range}`,
    definition,
    `Result ${minutes(totals.resultSeconds)} min of working time ${minutes(totals.workingSeconds)} min`,
    '',
    'operation              minutes    share      n     mean per unit',
    ...rows,
  ].join('\n');
}
