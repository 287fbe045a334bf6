import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { ChordStatus } from '#shared/hotkeys/chord-status.ts';
import type { CommandHotkeys } from '#shared/hotkeys/command.ts';

import { catalogueQuery } from '../operations/catalogue-queries.ts';
import { ChordStateText } from './ChordStateText.tsx';
import { HotkeyField } from './HotkeyField.tsx';
import { hotkeysQuery } from './hotkeys-queries.ts';
import { type KeyRow, keyRows } from './key-rows.ts';
import { useChordWords } from './use-chord-words.ts';

import classes from './KeysTable.module.css';

interface KeysTableProps {
  readonly hotkeys: CommandHotkeys;
  /** The chord that was pressed last while keys are tested. */
  readonly tested: string | null;
}

/** Every chord: what it does, whether the system gave it to us, and how to change it. */
export function KeysTable({ hotkeys, tested }: KeysTableProps) {
  const { t } = useTranslation();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: status } = useSuspenseQuery(hotkeysQuery);
  const words = useChordWords();
  const rows = keyRows(catalogue.operations, hotkeys);
  return (
    <table className={classes['root']} aria-label={t('hotkeys.table')}>
      <thead>
        <tr>
          <th scope="col">{t('hotkeys.does')}</th>
          <th scope="col">{t('hotkeys.keys')}</th>
          <th scope="col">{t('hotkeys.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-tested={row.hotkey !== null && row.hotkey === tested}>
            <th scope="row">{words(row.action)}</th>
            <td>
              <HotkeyField label={words(row.action)} action={row.action} hotkey={row.hotkey} />
            </td>
            <td>
              <ChordStateText status={statusOf(row, status.chords)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function statusOf(row: KeyRow, chords: readonly ChordStatus[]): ChordStatus | undefined {
  return chords.find(({ action }) =>
    action.kind === 'command'
      ? row.action.kind === 'command' && row.action.commandId === action.commandId
      : action.kind === 'switch' &&
        row.action.kind === 'switch' &&
        row.action.operationId === action.operationId,
  );
}
