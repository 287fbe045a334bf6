import { useTranslation } from 'react-i18next';

import type { ChordState } from '#shared/hotkeys/binding.ts';
import type { ChordStatus } from '#shared/hotkeys/chord-status.ts';

import { IconAlertTriangle, IconCheck, IconMinus } from '../ui/icons.ts';

import classes from './KeysTable.module.css';

const ICONS: Readonly<Record<ChordState, typeof IconCheck>> = {
  registered: IconCheck,
  taken: IconAlertTriangle,
  conflict: IconAlertTriangle,
  invalid: IconAlertTriangle,
  off: IconMinus,
};

/** Whether a chord works now, and if not, why. */
export function ChordStateText({ status }: { readonly status: ChordStatus | undefined }) {
  const { t } = useTranslation();
  const state = status?.state;
  if (state === undefined) return null;
  const Icon = ICONS[state];
  return (
    <span className={classes['state']} data-state={state}>
      <Icon size={14} aria-hidden />
      {t(`hotkeys.states.${state}`)}
    </span>
  );
}
