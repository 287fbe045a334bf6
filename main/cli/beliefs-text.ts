import type { BeliefsDocument } from './beliefs-document.ts';
import { minutesText, percentText, textTable } from './text-table.ts';

interface Line {
  readonly what: string;
  readonly believed: string;
  readonly measured: string;
}

/** Belief against measurement for a terminal: shares, then lengths in minutes. */
export function beliefsText({ people, nonResult, kinds, lengths }: BeliefsDocument): string {
  if (nonResult === null) return 'Nobody said what they believe.';
  const share = (what: string, { believed, measured }: typeof nonResult): Line => ({
    what,
    believed: percentText(believed),
    measured: percentText(measured.value),
  });
  return [
    `Belief against measurement: ${people.map(({ name }) => name).join(', ')}`,
    ...textTable<Line>(
      [
        { head: 'what', text: ({ what }) => what, isWords: true },
        { head: 'believed', text: ({ believed }) => believed },
        { head: 'measured', text: ({ measured }) => measured },
      ],
      [
        share('non-result', nonResult),
        ...kinds.map(({ kind, ...compared }) => share(kind, compared)),
        ...lengths.map(({ code, believed, measured }) => ({
          what: code,
          believed: minutesText(believed),
          measured: minutesText(measured.value),
        })),
      ],
    ),
  ].join('\n');
}
