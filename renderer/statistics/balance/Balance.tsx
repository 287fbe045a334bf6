import { useTranslation } from 'react-i18next';

import type { StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import type { Study, StudyPatch } from '#shared/studies/study.ts';

import { ReckoningText } from '../../studies/ReckoningText.tsx';
import type { Figure } from '../behind.ts';
import { Section } from '../Section.tsx';
import type { ResultsFilter } from '../statistics-queries.ts';
import { BalanceHeader } from './BalanceHeader.tsx';
import { BalanceSection } from './BalanceSection.tsx';
import { FormulaSections } from './FormulaSections.tsx';
import { LossSection } from './LossSection.tsx';

interface BalanceProps {
  readonly balance: StudyBalance;
  readonly study: Study;
  readonly photo: Photo;
  readonly filter: ResultsFilter;
  readonly onChange: (name: string, patch: StudyPatch) => void;
  readonly onReckoning: () => void;
  readonly onFigure: (figure: Figure) => void;
}

/** The finding, both balances, the figures with their formulas, the losses, and what all of it rests on. */
export function Balance(props: BalanceProps) {
  const { balance, study, photo, filter, onChange, onReckoning, onFigure } = props;
  const { t } = useTranslation();
  return (
    <>
      <BalanceHeader balance={balance} photo={photo} filter={filter} onReckoning={onReckoning} />
      {balance.problem === null ? (
        <>
          <BalanceSection balance={balance} onFigure={onFigure} />
          <FormulaSections balance={balance} />
        </>
      ) : null}
      <LossSection
        balance={balance}
        photo={photo}
        measures={study.measures}
        onChange={onChange}
        onFigure={onFigure}
      />
      <Section title={t('statistics.balance.inForce')}>
        <ReckoningText study={study} />
      </Section>
    </>
  );
}
