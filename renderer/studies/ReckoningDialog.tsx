import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { NORM_KEYS, type ObservedMinutes } from '#shared/studies/norm-words.ts';
import { POLICY_GROUPS } from '#shared/studies/policy-choices.ts';
import type { Study, StudyPatch } from '#shared/studies/study.ts';

import { ErrorRow } from './ErrorRow.tsx';
import { NormRow } from './NormRow.tsx';
import { PolicyRow } from './PolicyRow.tsx';

import classes from './ChoiceRow.module.css';

interface ReckoningDialogProps {
  readonly study: Study;
  readonly observed: ObservedMinutes | null;
  readonly onChange: (name: string, patch: StudyPatch) => void;
  readonly onClose: () => void;
}

/** How the study reckons: norms of the balance, and the choices of method. Each is saved at once. */
export function ReckoningDialog({ study, observed, onChange, onClose }: ReckoningDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('studies.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      size={780}
      centered
    >
      <p className={classes['description']}>{t('studies.description')}</p>
      <h3 className={classes['group']}>{t('studies.groups.norms')}</h3>
      {NORM_KEYS.map((key) => (
        <NormRow key={key} of={key} norms={study.norms} observed={observed} onChange={onChange} />
      ))}
      {POLICY_GROUPS.map(({ id, keys }) => (
        <div key={id}>
          <h3 className={classes['group']}>{t(`studies.groups.${id}`)}</h3>
          {keys.map((key) => (
            <PolicyRow key={key} of={key} policy={study.policy} onChange={onChange} />
          ))}
          {id === 'precision' ? <ErrorRow study={study} onChange={onChange} /> : null}
        </div>
      ))}
    </Modal>
  );
}
