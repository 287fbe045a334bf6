import { UnstyledButton } from '@mantine/core';

import { formatAverage, formatNumber, NO_VALUE } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import { normCleaningWords } from '#shared/norms/cleaning-words.ts';
import { leftOutOf } from '#shared/norms/norm-cleaning.ts';
import {
  estimateMeaning,
  estimateWords,
  hoursWords,
  sourceWords,
} from '#shared/norms/norm-words.ts';
import type { NormLine } from '#shared/norms/norms-view.ts';
import { pieceMeaning } from '#shared/norms/piece-words.ts';

import { SwatchedName } from '../statistics/SwatchedName.tsx';
import type { StatColumn } from '../ui/table/StatRow.tsx';
import { VolumeField } from './VolumeField.tsx';

import classes from './Norms.module.css';

interface ColumnOptions extends Words {
  readonly nameOf: (line: NormLine) => string;
  readonly onOpen: (line: NormLine) => void;
  /** Whether the study cleans readings: then what is left of them has a column. */
  readonly isCleaned: boolean;
  /** Null: it goes on as it was observed. */
  readonly onVolume: (line: NormLine, volume: number | null) => void;
}

type Column = StatColumn<NormLine>;

/** What was observed, the norm, and the work that its volume makes. */
export function normColumns(options: ColumnOptions): Column[] {
  return [...observedColumns(options), ...workColumns(options)];
}

/** Beside the time by all readings, where the study cleans them. */
function cleanedColumn(words: Words): Column {
  return {
    id: 'cleaned',
    header: words.t('cleaned.column'),
    hint: words.t('cleaned.hint'),
    cell: ({ cleaning, basis }) =>
      leftOutOf(cleaning) === 0 ? NO_VALUE : estimateWords(words, basis.time),
    hintOf: (line) => normCleaningWords(words, line),
    sortBy: ({ basis }) => basis.time.value,
  };
}

function observedColumns({ nameOf, onOpen, isCleaned, ...words }: ColumnOptions): Column[] {
  const { t, locale } = words;
  return [
    {
      id: 'operation',
      header: t('statistics.columns.operation'),
      cell: (line) => <SwatchedName name={nameOf(line)} kind={line.kind} />,
      sortBy: nameOf,
    },
    {
      id: 'n',
      header: t('statistics.columns.n'),
      hint: t('norms.hints.n'),
      cell: ({ observations }) => formatNumber(locale, observations),
      sortBy: ({ observations }) => observations,
    },
    {
      id: 'observed',
      header: t('norms.columns.observed'),
      hint: t('norms.hints.observed'),
      cell: ({ observed }) => estimateWords(words, observed),
      hintOf: ({ observed }) => estimateMeaning(words, observed),
      sortBy: ({ observed }) => observed.value,
    },
    ...(isCleaned ? [cleanedColumn(words)] : []),
    {
      id: 'proposed',
      header: t('norms.columns.proposed'),
      hint: t('norms.hints.proposed'),
      cell: ({ proposed: { value } }) => (value === null ? NO_VALUE : formatAverage(locale, value)),
      hintOf: (line) => pieceMeaning(words, line),
      sortBy: ({ proposed }) => proposed.value,
    },
    {
      id: 'norm',
      header: t('norms.columns.norm'),
      hint: t('norms.hints.norm'),
      cell: (line) => (
        <UnstyledButton className={classes['norm']} onClick={() => onOpen(line)}>
          <span>
            {line.norm.value === null ? NO_VALUE : formatAverage(locale, line.norm.value)}
          </span>
          <span className={classes['source']} data-source={line.source}>
            {sourceWords(words, line)}
          </span>
        </UnstyledButton>
      ),
      sortBy: ({ norm }) => norm.value,
    },
  ];
}

function workColumns({ nameOf, onVolume, ...words }: ColumnOptions): Column[] {
  const { t } = words;
  return [
    {
      id: 'volume',
      header: t('norms.columns.volume'),
      hint: t('norms.hints.volume'),
      cell: (line) => (
        <VolumeField
          label={t('norms.volumeOf', { name: nameOf(line) })}
          volume={line.volume}
          isPlanned={line.isVolumePlanned}
          onVolume={(volume) => onVolume(line, volume)}
        />
      ),
      sortBy: ({ volume }) => volume,
    },
    {
      id: 'labour',
      header: t('norms.columns.labour'),
      hint: t('norms.hints.labour'),
      cell: ({ labourHours }) => hoursWords(words, labourHours),
      sortBy: ({ labourHours }) => labourHours,
    },
  ];
}
