import type { CrossCheck } from '#shared/statistics/sampling/sampling-results.ts';

import type { SamplingDocument } from './sampling-document.ts';
import { percentText, textTable } from './text-table.ts';

/** Work sampling for a terminal. */
export function samplingText(document: SamplingDocument): string {
  return [headLines(document), shareLines(document), chartLines(document), checkLines(document)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

function rangeText(bounds: Bounds | null): string {
  if (bounds === null || bounds.low === null || bounds.high === null) return '—';
  return `${percentText(bounds.low)} to ${percentText(bounds.high)}`;
}

function headLines(document: SamplingDocument): readonly string[] {
  const { moments, prompts, rounds, roundMoments, missed, notAsked, nonResult } = document;
  const reasons = notAsked.map((each) => `${each.reason} ${each.moments}`).join(', ');
  const share = `${percentText(nonResult.share.value)} (${rangeText(nonResult.share)})`;
  const skipped = notAsked.reduce((sum, each) => sum + each.moments, 0);
  return [
    `Work sampling: ${moments} moments, ${prompts} answered, ${roundMoments} from ${rounds} rounds`,
    `Missed ${missed}, not asked ${skipped}${reasons === '' ? '' : ` (${reasons})`}`,
    `Non-result work ${share}`,
  ];
}

function shareLines({ operations, error, errorKind, level }: SamplingDocument): readonly string[] {
  if (operations.length === 0) return [];
  return [
    ...textTable(
      [
        { head: 'operation', text: ({ code }) => code, isWords: true },
        { head: 'moments', text: ({ moments }) => String(moments) },
        { head: 'share', text: ({ share }) => percentText(share.value) },
        { head: 'by days', text: ({ share }) => rangeText(share) },
        { head: 'Wilson', text: ({ naive }) => rangeText(naive) },
        { head: 'needed', text: ({ required }) => String(required?.moments ?? '—') },
      ],
      operations,
    ),
    `needed: ${errorKind} error ${percentText(error)}, intervals at ${percentText(level)}`,
  ];
}

function chartLines({ chart }: SamplingDocument): readonly string[] {
  if (chart === null) return [];
  return [
    `Non-result work by day, centre ${percentText(chart.center)}`,
    ...textTable(
      [
        { head: 'day', text: ({ day }) => day, isWords: true },
        { head: 'moments', text: ({ moments }) => String(moments) },
        { head: 'share', text: ({ share }) => percentText(share) },
        { head: 'limits', text: (day) => rangeText(day) },
        { head: '', text: ({ isOut }) => (isOut ? 'out' : ''), isWords: true },
      ],
      chart.days,
    ),
  ];
}

function checkLines({ check }: SamplingDocument): readonly string[] {
  if (check.pings === 0) return ['No question was answered: there is nothing to check timing by.'];
  const { sameKind, sameOperation, kappa, pings, rows } = check;
  const agreement = `${percentText(sameKind.value)} (${rangeText(sameKind)})`;
  return [
    `Timing and answers: same kind ${agreement}, same operation ${percentText(sameOperation.value)}, n ${pings}`,
    kappa
      ? `kappa ${kappa.value.toFixed(3)} (${kappa.low.toFixed(3)} to ${kappa.high.toFixed(3)})`
      : 'kappa —',
    ...textTable<CrossCheck['rows'][number]>(
      [
        { head: 'kind', text: ({ kind }) => kind, isWords: true },
        { head: 'asked', text: ({ pinged }) => percentText(pinged) },
        { head: 'timed', text: ({ timed }) => percentText(timed) },
        { head: 'difference', text: ({ difference }) => percentText(difference.value) },
        { head: 'interval', text: ({ difference }) => rangeText(difference) },
        {
          head: `answered ${rows.map(({ kind }) => kind).join('/')}`,
          text: ({ answers }) => answers.join('/'),
        },
      ],
      rows,
    ),
  ];
}
