import { useTranslation } from 'react-i18next';

import classes from './Calendar.module.css';

const PARTS = ['result', 'other', 'rest', 'unknown'] as const;

/** What the lines and marks of the calendar mean. */
export function CalendarKey() {
  const { t } = useTranslation();
  return (
    <ul className={classes['key']}>
      {PARTS.map((part) => (
        <li key={part}>
          <span className={`${classes['swatch']} ${classes[part]}`} aria-hidden />
          {t(`workdays.calendar.key.${part}`)}
        </li>
      ))}
      <li>
        <span className={classes['question']} aria-hidden>
          ?
        </span>
        {t('workdays.calendar.key.question')}
      </li>
    </ul>
  );
}
