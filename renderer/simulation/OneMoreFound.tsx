import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { OneMore } from '#shared/simulation/analysis/one-more.ts';
import { differenceText } from '#shared/simulation/words/estimate-text.ts';
import { numberCell, textCell } from '#shared/simulation/words/sheet-cells.ts';

import { useLocale } from '../lib/i18n.ts';
import { useScenarioNames } from './role-names.ts';
import { SheetSection } from './SheetSection.tsx';

import classes from './Question.module.css';

/** What one person more in each role brings. */
export function OneMoreFound({ found: { gains } }: { readonly found: OneMore }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const [first] = gains;
  const isTold = first && first.difference.ciLow > 0;
  return (
    <>
      <p className={classes['finding']}>
        {isTold
          ? t('simulation.oneMore.finding', {
              role: names.role(first.role),
              gain: formatNumber(locale, first.difference.mean),
            })
          : t('simulation.oneMore.nowhere')}
      </p>
      <SheetSection
        title={t('simulation.oneMore.table')}
        table={{
          columns: [
            { header: t('simulation.oneMore.role') },
            { header: t('simulation.oneMore.gain'), isFigure: true },
            { header: t('simulation.oneMore.pay'), isFigure: true },
          ],
          rows: gains.map(({ role, difference, pay }) => [
            textCell(names.role(role)),
            { text: differenceText(locale, { difference }), value: difference.mean },
            numberCell(locale, pay, 0),
          ]),
        }}
      />
    </>
  );
}
