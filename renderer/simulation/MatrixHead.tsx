import { useTranslation } from 'react-i18next';

import { formatShare } from '#shared/lib/format.ts';
import { BUSY_FROM } from '#shared/simulation/edit/split-warnings.ts';
import type { Split } from '#shared/simulation/model/split.ts';
import { busyOver } from '#shared/simulation/outcome/busy-over.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';

import { useLocale } from '../lib/i18n.ts';
import { useScenarioNames } from './role-names.ts';

import classes from './RoleMatrix.module.css';

interface MatrixHeadProps {
  readonly split: Split | undefined;
  readonly outcome: ScenarioOutcome | null;
  readonly isLast: boolean;
}

/** The roles with their head-count and how busy they are. */
export function MatrixHead({ split, outcome, isLast }: MatrixHeadProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const months = isLast ? outcome?.lateMonths : outcome?.baseMonths;
  return (
    <thead>
      <tr>
        <th scope="col">{t('simulation.matrix.operation')}</th>
        {split?.roles.map(({ code }) => {
          const busy = busyOver(outcome, code, months);
          const people = split.staff.filter(({ role }) => role === code).length;
          return (
            <th key={code} scope="col">
              <span className={classes['role']}>{names.role(code)}</span>
              <span className={classes['facts']} data-full={busy !== null && busy > BUSY_FROM}>
                {t('simulation.matrix.people', { n: people })}
                {busy === null ? '' : ` · ${formatShare(locale, busy)}`}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
