import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatDuration } from '#shared/lib/format.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { useLocale } from '../lib/i18n.ts';
import { fillOf } from '../lib/kind-colour.ts';
import { OperationLine } from '../recording/OperationLine.tsx';
import { useOperations } from '../recording/use-operations.ts';
import { timeByOperation } from './day-figures.ts';
import { useDayNow } from './use-workday.ts';

import classes from './DayHeadline.module.css';

interface DayOperationsProps {
  readonly workday: Workday;
  /** Chooses the observations behind a figure. */
  readonly onPick: (id: OperationId) => void;
}

const SHOWN = 5;

/** The operations that took the most of the day; each leads to its observations. */
export function DayOperations({ workday, onPick }: DayOperationsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { find, name } = useOperations();
  const times = timeByOperation(workday, useDayNow(workday));
  const longest = times[0]?.ms ?? 0;
  if (longest === 0) return null;
  return (
    <ol className={classes['operations']} aria-label={t('workdays.mostTime')}>
      {times.slice(0, SHOWN).map(({ operationId, ms, observations }) => {
        const operation = find(operationId);
        if (!operation) return null;
        return (
          <li key={operationId}>
            <UnstyledButton
              className={classes['operation']}
              title={t('workdays.showObservations', { count: observations })}
              onClick={() => onPick(operationId)}
            >
              <OperationLine operation={operation} name={name(operationId)} />
              <span className={classes['track']}>
                <span
                  className={classes['part']}
                  style={{
                    width: `${(100 * ms) / longest}%`,
                    background: fillOf(operation.kind, operation.colourStep),
                  }}
                />
              </span>
              <span className={classes['amount']}>{formatDuration(locale, ms)}</span>
            </UnstyledButton>
          </li>
        );
      })}
    </ol>
  );
}
