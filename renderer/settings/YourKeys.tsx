import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { keyRows } from '../hotkeys/key-rows.ts';
import { useChordWords } from '../hotkeys/use-chord-words.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';
import { HotkeyText } from '../ui/HotkeyText.tsx';
import { settingsQuery } from './settings-queries.ts';

import classes from './HelpScreen.module.css';

/** All chords as they are set now. */
export function YourKeys({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const words = useChordWords();
  const rows = keyRows(catalogue.operations, settings.hotkeys);
  return (
    <section className={classes['keys']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={classes['keysTitle']}>
        {t('help.yourKeys')}
      </h2>
      <dl className={classes['keyList']}>
        {rows.map(({ id: row, action, hotkey }) =>
          hotkey === null ? null : (
            <div key={row} className={classes['key']}>
              <dt>{words(action)}</dt>
              <dd>
                <HotkeyText chord={hotkey} />
              </dd>
            </div>
          ),
        )}
      </dl>
      <p className={classes['note']}>{t('help.shift')}</p>
    </section>
  );
}
