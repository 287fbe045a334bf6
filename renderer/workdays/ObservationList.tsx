import { useTranslation } from 'react-i18next';

import { formatTime } from '#shared/lib/format.ts';
import type { Workday, WorkdayObservation } from '#shared/workdays/workday.ts';

import { useLocale } from '../lib/i18n.ts';
import { OperationLine } from '../recording/OperationLine.tsx';
import { useOperations } from '../recording/use-operations.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { DurationText } from '../ui/DurationText.tsx';
import type { DataColumn } from '../ui/table/DataTableRow.tsx';
import { dayActions } from './day-actions.ts';
import { ObservationTraits } from './ObservationTraits.tsx';
import type { DayEditing } from './use-day-editing.ts';
import { useDayNow } from './use-workday.ts';

import classes from './ObservationList.module.css';

interface ObservationListProps {
  readonly workday: Workday;
  readonly editing: DayEditing;
}

/** Every observation of the day, in order. */
export function ObservationList({ workday, editing }: ObservationListProps) {
  const { t } = useTranslation();
  const columns = useColumns(workday);
  const { chosen, choose, open } = editing;
  const selection = chosen.map(({ id }) => id);
  const edit = (observation: WorkdayObservation): void => open({ kind: 'edit', observation });
  const toggle = ({ id }: WorkdayObservation): void => {
    const isChosen = selection.some((each) => each === id);
    choose(isChosen ? selection.filter((each) => each !== id) : [...selection, id]);
  };
  const remove = dayActions(editing, workday).find(({ id }) => id === 'delete')?.run;
  return (
    <DataTable
      label={t('workdays.list')}
      columns={columns}
      rows={workday.observations}
      rowId={({ id }) => id}
      selection={selection}
      onSelect={choose}
      onOpen={edit}
      onRename={edit}
      onToggle={toggle}
      onDelete={remove && (() => remove())}
      maxHeight="max(300px, calc(100vh - 470px))"
    />
  );
}

function useColumns(workday: Workday): DataColumn<WorkdayObservation>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  const { find, name } = useOperations();
  const time = (at: number): string => formatTime(locale, at, workday.zone);
  return [
    {
      id: 'time',
      header: t('workdays.column.time'),
      width: '104px',
      cell: ({ start, end }) => `${time(start)}–${end === null ? '…' : time(end)}`,
    },
    {
      id: 'operation',
      header: t('workdays.column.operation'),
      width: 'minmax(140px, 300px)',
      cell: ({ operationId }) => {
        const operation = find(operationId);
        return operation ? <OperationLine operation={operation} name={name(operationId)} /> : null;
      },
    },
    {
      id: 'duration',
      header: t('workdays.column.duration'),
      width: '64px',
      align: 'end',
      cell: (observation) => <ObservationTime workday={workday} observation={observation} />,
    },
    {
      id: 'units',
      header: t('workdays.column.units'),
      width: '44px',
      align: 'end',
      cell: ({ units, countedUnits }) =>
        countedUnits > 0 ? <span className={classes['units']}>×{units}</span> : null,
    },
    {
      id: 'outcome',
      header: t('workdays.column.outcome'),
      width: '100px',
      cell: ({ outcome }) => (outcome ? t(`outcomes.${outcome}`) : null),
    },
    {
      id: 'traits',
      header: t('workdays.column.traits'),
      width: 'minmax(80px, 1fr)',
      isMuted: true,
      cell: (observation) => <ObservationTraits observation={observation} />,
    },
  ];
}

interface ObservationTimeProps {
  readonly workday: Workday;
  readonly observation: WorkdayObservation;
}

/** The time of an observation; a running one ticks. */
function ObservationTime({ workday, observation }: ObservationTimeProps) {
  if (observation.end !== null) return <DurationText ms={observation.ms} format="clock" />;
  return <TickingTime workday={workday} observation={observation} />;
}

function TickingTime({ workday, observation }: ObservationTimeProps) {
  const now = useDayNow(workday);
  return (
    <span className={classes['running']}>
      <DurationText ms={observation.ms + Math.max(0, now - workday.now)} format="clock" />
    </span>
  );
}
