import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import { normCleaningWords } from '#shared/norms/cleaning-words.ts';
import type { NormLine, NormsView } from '#shared/norms/norms-view.ts';
import { pieceRows } from '#shared/norms/piece-words.ts';

import { useLocale } from '../lib/i18n.ts';
import { FormulaTable } from '../statistics/balance/FormulaTable.tsx';

import classes from './Norms.module.css';

interface PieceTimesProps {
  readonly line: NormLine;
  readonly view: NormsView;
}

/** From readings to the proposed norm: operative, piece and piece-calculation time, with the convention named. */
export function PieceTimes({ line, view }: PieceTimesProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { allowance, plan } = view;
  const cleaned = normCleaningWords({ t, locale }, line);
  return (
    <section className={classes['piece']}>
      <h3>{t('piece.title')}</h3>
      <FormulaTable label={t('piece.title')} formulas={pieceRows({ t, locale }, line, view)} />
      {cleaned === undefined ? null : <p className={classes['cleaned']}>{cleaned}</p>}
      <p className={classes['basis']}>
        {t(`piece.convention.${allowance.base}`)}{' '}
        {plan.restIn === 'correction' ? `${t('piece.restApart')} ` : ''}
        {line.piece.setUpFrom === 'plan'
          ? t('piece.from.plan')
          : t('piece.from.percent', {
              percent: formatNumber(locale, plan.setUpPercent, 1),
              units: formatNumber(locale, line.piece.setUpUnits ?? 0, 1),
            })}{' '}
        {t(`piece.letters.${view.average}`)}
      </p>
    </section>
  );
}
