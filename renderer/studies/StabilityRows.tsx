import { Select, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import {
  PACE_SETTERS,
  type PaceSetter,
  PRODUCTION_TYPES,
  type StabilityNormTable,
} from '#shared/studies/stability-norm.ts';
import type { StudyPatch } from '#shared/studies/study.ts';
import type { TimeStudy } from '#shared/studies/time-study.ts';

import { AmountField } from './AmountField.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';

import classes from './ChoiceRow.module.css';

interface StabilityRowsProps {
  readonly timeStudy: TimeStudy;
  readonly onChange: (name: string, patch: StudyPatch) => void;
}

/** Which norm of Куст holds, and the table of norms to edit. A norm of 0 is none. */
export function StabilityRows({ timeStudy, onChange }: StabilityRowsProps) {
  const { t } = useTranslation();
  const production = t('timeStudy.dialog.production');
  const pace = t('timeStudy.dialog.pace');
  return (
    <>
      <ChoiceRow name={production} meaning={t('timeStudy.dialog.productionMeaning')}>
        {(label) => (
          <Select
            {...label}
            w={250}
            size="xs"
            allowDeselect={false}
            data={PRODUCTION_TYPES.map((value) => ({
              value,
              label: t(`timeStudy.production.${value}`),
            }))}
            value={timeStudy.production}
            onChange={(chosen) => {
              const next = PRODUCTION_TYPES.find((each) => each === chosen);
              if (next) onChange(production, { timeStudy: { production: next } });
            }}
          />
        )}
      </ChoiceRow>
      <ChoiceRow name={pace} meaning={t('timeStudy.dialog.paceMeaning')}>
        {(label) => (
          <Select
            {...label}
            w={250}
            size="xs"
            allowDeselect={false}
            data={PACE_SETTERS.map((value) => ({ value, label: t(`timeStudy.pace.${value}`) }))}
            value={timeStudy.pace}
            onChange={(chosen) => {
              const next = PACE_SETTERS.find((each) => each === chosen);
              if (next) onChange(pace, { timeStudy: { pace: next } });
            }}
          />
        )}
      </ChoiceRow>
      <StabilityTable norms={timeStudy.stabilityNorms} onChange={onChange} />
    </>
  );
}

interface StabilityTableProps {
  readonly norms: StabilityNormTable;
  readonly onChange: StabilityRowsProps['onChange'];
}

function StabilityTable({ norms, onChange }: StabilityTableProps) {
  const { t } = useTranslation();
  const title = t('timeStudy.dialog.norms');
  const change = (at: number, pace: PaceSetter, amount: number): void =>
    onChange(title, {
      timeStudy: {
        stabilityNorms: norms.map((row, index) =>
          index === at
            ? { ...row, norms: { ...row.norms, [pace]: amount < 1 ? null : amount } }
            : row,
        ),
      },
    });
  return (
    <>
      <h4 className={classes['name']}>{title}</h4>
      <p className={classes['meaning']}>{t('timeStudy.dialog.normsMeaning')}</p>
      <Table aria-label={title} verticalSpacing={4} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('timeStudy.dialog.production')}</Table.Th>
            {PACE_SETTERS.map((pace) => (
              <Table.Th key={pace} scope="col">
                {t(`timeStudy.pace.${pace}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {norms.map((row, at) => {
            const name = t(`timeStudy.rows.${row.isLong ? 'long' : 'short'}`, {
              production: t(`timeStudy.production.${row.production}`),
            });
            return (
              <Table.Tr key={`${row.production} ${row.isLong}`}>
                <Table.Th scope="row">{name}</Table.Th>
                {PACE_SETTERS.map((pace) => (
                  <Table.Td key={pace}>
                    <AmountField
                      label={`${name}, ${t(`timeStudy.pace.${pace}`)}`}
                      amount={row.norms[pace] ?? 0}
                      suffix=""
                      max={100}
                      onAmount={(amount) => change(at, pace, amount)}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </>
  );
}
