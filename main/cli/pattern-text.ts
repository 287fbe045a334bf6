import type { PatternDocument } from './pattern-document.ts';
import { minutesText, percentText, textTable } from './text-table.ts';

const NO_VALUE = '—';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Hours of the week, interruptions and sheets for a terminal. */
export function patternText(document: PatternDocument): string {
  const blocks = [
    heatLines(document),
    interruptionLines(document),
    likeCostLines(document),
    ...sheetLines(document),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function heatLines({ heatMap }: PatternDocument): readonly string[] {
  const hours = [...new Set(heatMap.map(({ hour }) => hour))].toSorted((a, b) => a - b);
  const shareOf = (weekday: number, hour: number): string => {
    const cell = heatMap.find((each) => each.weekday === weekday && each.hour === hour);
    return cell ? percentText(cell.nonResultShare) : NO_VALUE;
  };
  return [
    'Non-result share by hour and day of the week',
    ...textTable(
      [
        { head: 'hour', text: (hour: number) => String(hour).padStart(2, '0') },
        ...WEEKDAYS.map((head, index) => ({
          head,
          text: (hour: number) => shareOf(index + 1, hour),
        })),
      ],
      hours,
    ),
  ];
}

function interruptionLines({ interruptions }: PatternDocument): readonly string[] {
  const { count, perHour, seconds, workingSeconds, days, daysOut, pairs } = interruptions;
  const rate = perHour.value === null ? NO_VALUE : perHour.value.toFixed(2);
  const range =
    perHour.low === null || perHour.high === null
      ? ''
      : ` (${perHour.low.toFixed(2)} … ${perHour.high.toFixed(2)})`;
  return [
    `Interruptions: ${count}, ${rate}${range} an hour of work; inside them ${minutesText(seconds)} min of ${minutesText(workingSeconds)} min`,
    `${daysOut} of ${days} days of people beyond the limits of a u-chart`,
    ...textTable(
      [
        { head: 'by', text: ({ by }) => by, isWords: true },
        { head: 'of', text: ({ of }) => of, isWords: true },
        { head: 'times', text: (pair) => String(pair.count) },
        { head: 'minutes', text: (pair) => minutesText(pair.seconds) },
      ],
      pairs,
    ),
  ];
}

function likeCostLines({ likeCosts, sheets }: PatternDocument): readonly string[] {
  if (likeCosts === null || sheets === null) return [];
  return [
    'Like costs, minutes',
    ...textTable(
      [
        { head: 'index', text: ({ index }) => index ?? NO_VALUE, isWords: true },
        { head: 'operation', text: ({ operation }) => operation ?? NO_VALUE, isWords: true },
        ...sheets.map(({ date }, place) => ({
          head: date,
          text: ({ perSheetSeconds }: NonNullable<PatternDocument['likeCosts']>[number]) =>
            minutesText(perSheetSeconds[place] ?? 0),
        })),
        { head: 'mean', text: ({ meanSeconds }) => minutesText(meanSeconds) },
        { head: 'total', text: ({ totalSeconds }) => minutesText(totalSeconds) },
        { head: 'times', text: ({ repeats }) => String(repeats) },
      ],
      likeCosts,
    ),
  ];
}

function sheetLines({ sheets }: PatternDocument): readonly (readonly string[])[] {
  return (sheets ?? []).map(({ date, person, shiftSeconds, lines }) => [
    `Observation sheet of ${person}, ${date}, shift ${minutesText(shiftSeconds)} min`,
    ...textTable(
      [
        { head: 'from', text: ({ start }) => start },
        { head: 'to', text: ({ end }) => end },
        { head: 'minutes', text: ({ seconds }) => minutesText(seconds) },
        { head: 'index', text: ({ index }) => index ?? NO_VALUE, isWords: true },
        { head: 'operation', text: ({ operation }) => operation ?? NO_VALUE, isWords: true },
        { head: 'units', text: ({ units }) => (units === null ? '' : String(units)) },
        { head: 'note', text: ({ note }) => note ?? '', isWords: true },
      ],
      lines,
    ),
  ]);
}
