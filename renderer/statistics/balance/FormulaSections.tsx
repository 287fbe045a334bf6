import { useTranslation } from 'react-i18next';

import { formulaSheet } from '#shared/statistics/balance/balance-sheets.ts';
import { FORMULA_SYMBOLS } from '#shared/statistics/balance/formula-symbols.ts';
import { formulaWords } from '#shared/statistics/balance/formula-words.ts';
import type { BalanceFormula, StudyBalance } from '#shared/statistics/balance/study-balance.ts';

import { useLocale } from '../../lib/i18n.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { Section } from '../Section.tsx';
import { FormulaTable } from './FormulaTable.tsx';

/** The coefficients, and the growth of productivity by each formula. */
export function FormulaSections({ balance }: { readonly balance: StudyBalance }) {
  const { t } = useTranslation();
  const { headline } = balance;
  const first = headline?.growth;
  const growth = balance.growth.toSorted(
    (a, b) => Number(b.key === first) - Number(a.key === first),
  );
  return (
    <>
      <Formulas
        title={t('statistics.balance.coefficients')}
        note={t('statistics.balance.coefficientsNote')}
        formulas={disciplineFirst(balance.coefficients, headline?.disciplineLosses)}
        isAside={({ key }) => isOtherDiscipline(key, headline?.disciplineLosses)}
      />
      <Formulas
        title={t('statistics.balance.growth')}
        note={t('statistics.balance.growthNote', { variant: first ? FORMULA_SYMBOLS[first] : '' })}
        formulas={growth}
        isAside={({ key }) => key !== first}
      />
    </>
  );
}

interface FormulasProps {
  readonly title: string;
  readonly note: string;
  readonly formulas: readonly BalanceFormula[];
  readonly isAside: (formula: BalanceFormula) => boolean;
}

function Formulas({ title, note, formulas, isAside }: FormulasProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const sheet = formulaSheet({ t, locale }, formulas);
  const rows = formulas.map((each) => ({
    key: each.key,
    isAside: isAside(each),
    ...formulaWords({ t, locale }, each),
  }));
  return (
    <Section title={title} note={note} actions={<TableActions title={title} table={sheet} />}>
      <FormulaTable label={title} formulas={rows} />
    </Section>
  );
}

const DISCIPLINE: ReadonlySet<string> = new Set([
  'discipline-losses',
  'discipline-losses-and-excess-rest',
]);

/** The one that the policy puts first stands before the other. */
function disciplineFirst(
  formulas: readonly BalanceFormula[],
  first: string | undefined,
): BalanceFormula[] {
  const meant = formulas.filter(({ key }) => key === first);
  return formulas
    .filter(({ key }) => key !== first)
    .flatMap((each) => (isOtherDiscipline(each.key, first) ? [...meant, each] : [each]));
}

/** The variant that the policy does not put first. */
function isOtherDiscipline(key: string, first: string | undefined): boolean {
  return DISCIPLINE.has(key) && key !== first;
}
