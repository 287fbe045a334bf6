import { Modal } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ErrorRow } from './ErrorRow.tsx';
import { PolicyRow } from './PolicyRow.tsx';
import { StabilityRows } from './StabilityRows.tsx';
import { studyQuery } from './study-queries.ts';
import { useStudyChanges } from './use-study-changes.ts';

import classes from './ChoiceRow.module.css';

const PRECISION = ['confidence', 'standardError', 'deviationDivisor', 'errorKind'] as const;

/** The choices of the study that a time study depends on. Each is saved at once, and each can be taken back. */
export function TimeStudyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { data: study } = useSuspenseQuery(studyQuery);
  const { change } = useStudyChanges();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('timeStudy.dialog.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      size={780}
      centered
    >
      <p className={classes['description']}>{t('timeStudy.dialog.description')}</p>
      <h3 className={classes['group']}>{t('studies.groups.precision')}</h3>
      {PRECISION.map((key) => (
        <PolicyRow key={key} of={key} policy={study.policy} onChange={change} />
      ))}
      <ErrorRow study={study} onChange={change} />
      <h3 className={classes['group']}>{t('timeStudy.dialog.row')}</h3>
      <PolicyRow of="cleaning" policy={study.policy} onChange={change} />
      <StabilityRows timeStudy={study.timeStudy} onChange={change} />
    </Modal>
  );
}
