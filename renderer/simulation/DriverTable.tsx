import { useTranslation } from 'react-i18next';

import { numberName } from '#shared/simulation/words/number-names.ts';
import { numberCell, textCell } from '#shared/simulation/words/sheet-cells.ts';

import { useLocale } from '../lib/i18n.ts';
import { useScenarioNames } from './role-names.ts';
import { SheetSection } from './SheetSection.tsx';

interface DriverTableProps {
  readonly drivers: readonly { readonly path: string; readonly correlation: number }[];
}

const TOLD = 8;

/** The numbers that go along with a result most. */
export function DriverTable({ drivers }: DriverTableProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  return (
    <SheetSection
      title={t('simulation.sure.drivers')}
      table={{
        columns: [
          { header: t('simulation.sure.driver') },
          { header: t('simulation.sure.correlation'), isFigure: true },
        ],
        rows: drivers
          .slice(0, TOLD)
          .map(({ path, correlation }) => [
            textCell(numberName(t, names, path)),
            numberCell(locale, correlation, 2),
          ]),
      }}
    />
  );
}
