import { useTranslation } from 'react-i18next';

import type { EditorPartProps } from './editor-part.ts';
import { PathField } from './PathField.tsx';

import rules from './Rules.module.css';
import classes from './Team.module.css';

const FIELDS = [
  { field: 'newExtra', least: 0, most: 10 },
  { field: 'newFall', least: 0.1, most: 60 },
  { field: 'movedExtra', least: 0, most: 10 },
  { field: 'movedFall', least: 0.1, most: 60 },
] as const;

/** How much longer those need at first who are new, or new in a role. */
export function LearningFields({ scenario, onEdit }: Omit<EditorPartProps, 'phase'>) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes['learning']}>
      <legend>{t('simulation.model.learning.title')}</legend>
      <div className={rules['grid']}>
        {FIELDS.map(({ field, least, most }) => (
          <PathField
            key={field}
            scenario={scenario}
            path={`department.learning.${field}`}
            min={least}
            max={most}
            onEdit={onEdit}
          />
        ))}
      </div>
      <p className={classes['note']}>{t('simulation.model.learning.note')}</p>
    </fieldset>
  );
}
