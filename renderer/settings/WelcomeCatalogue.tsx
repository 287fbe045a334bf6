import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';
import { operationsIn, orderedGroups } from '../operations/tree-rows.ts';
import { HotkeyText } from '../ui/HotkeyText.tsx';
import { KindSwatch } from '../ui/KindBadge.tsx';

import classes from './WelcomeScreen.module.css';

/** The operations that are ready, with their keys: nothing has to be set up before the first day. */
export function WelcomeCatalogue() {
  const { t } = useTranslation();
  const names = useCatalogueNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  return (
    <section className={classes['catalogue']} aria-label={t('welcome.catalogue')}>
      <h2 className={classes['catalogueTitle']}>{t('welcome.catalogue')}</h2>
      <p className={classes['small']}>{t('welcome.catalogueMeaning')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <div className={classes['list']} tabIndex={0}>
        {orderedGroups(catalogue).map((group) => (
          <div key={group.id} className={classes['group']}>
            <h3 className={classes['groupTitle']}>{names.group(group)}</h3>
            <ul>
              {operationsIn(catalogue, group.id).map((operation) => (
                <li key={operation.id}>
                  <KindSwatch kind={operation.kind} colourStep={operation.colourStep} />
                  <span>{names.operation(operation)}</span>
                  {operation.hotkey === null ? null : <HotkeyText chord={operation.hotkey} />}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
