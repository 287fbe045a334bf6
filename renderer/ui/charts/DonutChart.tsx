import { useComputedColorScheme } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Cell, Pie, PieChart } from 'recharts';

import { formatDuration, formatShare } from '#shared/lib/format.ts';
import { KINDS, type Kind } from '#shared/operations/kind.ts';

import { useLocale } from '../../lib/i18n.ts';
import { edgeOf } from '../../lib/kind-colour.ts';
import type { KindPart } from '../KindBar.tsx';
import { KindPatterns, paintOf } from '../KindPatterns.tsx';
import { totalMs } from './bars.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { DonutKey, keyHeight } from './DonutKey.tsx';
import { useKindTable } from './kind-table.ts';

import classes from './Chart.module.css';

interface DonutChartProps {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly note?: string;
  readonly parts: readonly KindPart[];
  /** What stands in the middle; without it the sum of the parts. */
  readonly centre?: { readonly value: string; readonly label: string };
  readonly onPick?: (kind: Kind) => void;
}

const SIZE = 200;
const OUTER = 98;
const INNER = 68;
const GAP = 28;
const WIDEST = 500;
/** Less than this beside the ring, and the words go under it. */
const NARROWEST_KEY = 230;
const MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** How a day divides by kind. For nothing else: more than these six parts cannot be compared in a ring. */
export function DonutChart({ title, note, parts, centre, onPick }: DonutChartProps) {
  const shown = KINDS.flatMap((kind) => {
    const ms = totalMs(parts.filter((part) => part.kind === kind));
    return ms > 0 ? [{ kind, ms }] : [];
  });
  const table = useKindTable(shown);
  return (
    <ChartFrame title={title} note={note} table={table}>
      {(width) => (
        <Donut shown={shown} width={Math.min(width, WIDEST)} centre={centre} onPick={onPick} />
      )}
    </ChartFrame>
  );
}

/** Where the words go: beside the ring, around its middle, or under it. */
function keyPlace(width: number, count: number) {
  const beside = width - SIZE - GAP;
  if (beside < NARROWEST_KEY) return { left: 0, top: SIZE + 12, width };
  return { left: SIZE + GAP, top: (SIZE - keyHeight(count)) / 2, width: beside };
}

interface DonutProps {
  readonly shown: readonly KindPart[];
  readonly width: number;
  readonly centre: DonutChartProps['centre'];
  readonly onPick: ((kind: Kind) => void) | undefined;
}

function Donut({ shown, width, centre, onPick }: DonutProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const scheme = useComputedColorScheme('light');
  const id = useId();
  const total = totalMs(shown);
  const middle = centre ?? { value: formatDuration(locale, total), label: t('ui.chart.total') };
  const keyLines = shown.map(({ kind, ms }) => ({
    kind,
    words: t(`kind.${kind}`),
    amount: formatDuration(locale, ms),
    share: formatShare(locale, ms / total),
  }));
  const key = keyPlace(width, shown.length);
  return (
    <PieChart
      width={width}
      height={Math.max(SIZE, key.top + keyHeight(shown.length))}
      margin={MARGIN}
      accessibilityLayer={false}
      className={classes['chart'] ?? ''}
    >
      <KindPatterns id={id} />
      <Pie
        data={[...shown]}
        dataKey="ms"
        nameKey="kind"
        cx={SIZE / 2}
        cy={SIZE / 2}
        outerRadius={OUTER}
        innerRadius={INNER}
        startAngle={90}
        endAngle={-270}
        paddingAngle={1}
        isAnimationActive={false}
        rootTabIndex={-1}
        onClick={(_, index) => {
          const part = shown[index];
          if (part) onPick?.(part.kind);
        }}
      >
        {shown.map(({ kind }) => (
          <Cell
            key={kind}
            fill={paintOf(id, kind)}
            stroke={edgeOf(kind, scheme)}
            strokeWidth={0.75}
          />
        ))}
      </Pie>
      <text x={SIZE / 2} y={SIZE / 2 - 2} className={classes['centre']}>
        {middle.value}
      </text>
      <text x={SIZE / 2} y={SIZE / 2 + 18} className={classes['centreLabel']}>
        {middle.label}
      </text>
      <DonutKey lines={keyLines} patternId={id} place={key} onPick={onPick} />
    </PieChart>
  );
}
