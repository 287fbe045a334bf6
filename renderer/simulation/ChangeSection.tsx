import { useTranslation } from 'react-i18next';

import { Section } from '../statistics/Section.tsx';
import type { EditorPartProps } from './editor-part.ts';
import { PathField } from './PathField.tsx';

import classes from './Rules.module.css';

/** What the change itself costs, whatever the split is. */
export function ChangeSection({ scenario, onEdit }: Omit<EditorPartProps, 'phase'>) {
  const { t } = useTranslation();
  return (
    <Section title={t('simulation.model.change.title')}>
      <div className={classes['grid']}>
        <PathField scenario={scenario} path="oneOff" max={1e12} onEdit={onEdit} />
        <PathField scenario={scenario} path="dip.extra" max={10} onEdit={onEdit} />
        <PathField scenario={scenario} path="dip.months" min={0.1} max={60} onEdit={onEdit} />
      </div>
      <p className={classes['note']}>{t('simulation.model.change.dip')}</p>
    </Section>
  );
}
