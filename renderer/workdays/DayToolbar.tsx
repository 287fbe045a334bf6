import { ActionIcon, Button } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';

import type { Workday } from '#shared/workdays/workday.ts';

import { KeyTooltip } from '../recording/KeyTooltip.tsx';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsJoin,
  IconHistory,
  IconPencil,
  IconPlus,
  IconReplace,
  IconScissors,
  IconTrash,
} from '../ui/icons.ts';
import { type DayAction, dayActions } from './day-actions.ts';
import type { DayEditing } from './use-day-editing.ts';

import classes from './DayToolbar.module.css';

interface DayToolbarProps {
  readonly workday: Workday;
  readonly editing: DayEditing;
  readonly isAuditShown: boolean;
  readonly onAudit: () => void;
}

type Icon = ComponentType<{ readonly size: number }>;

const LOOKS: Readonly<Record<DayAction['id'], { readonly icon: Icon; readonly chord: string }>> = {
  edit: { icon: IconPencil, chord: 'E' },
  split: { icon: IconScissors, chord: 'S' },
  merge: { icon: IconArrowsJoin, chord: 'M' },
  reassign: { icon: IconReplace, chord: 'R' },
  delete: { icon: IconTrash, chord: 'Delete' },
};

/** What can be done with what is chosen, and with the day. */
export function DayToolbar({ workday, editing, isAuditShown, onAudit }: DayToolbarProps) {
  const { t } = useTranslation();
  const { chosen, canEdit } = editing;
  return (
    <div className={classes['root']} role="toolbar" aria-label={t('workdays.toolbar')}>
      <h2 className={classes['count']} aria-live="polite">
        {chosen.length > 0
          ? t('workdays.chosen', { count: chosen.length })
          : t('workdays.observations', { count: workday.observations.length })}
      </h2>
      {canEdit
        ? dayActions(editing, workday).map(({ id, run }) => (
            <ToolButton key={id} label={t(`workdays.action.${id}`)} {...LOOKS[id]} onClick={run} />
          ))
        : null}
      <span className={classes['end']}>
        {canEdit ? <DayTools workday={workday} editing={editing} /> : null}
        <KeyTooltip label={t('workdays.audit.open')}>
          <Button
            variant={isAuditShown ? 'light' : 'subtle'}
            color="gray"
            size="compact-md"
            leftSection={<IconHistory size={16} aria-hidden />}
            aria-expanded={isAuditShown}
            onClick={onAudit}
          >
            {t('workdays.audit.button')}
          </Button>
        </KeyTooltip>
      </span>
    </div>
  );
}

function DayTools({ workday, editing }: Pick<DayToolbarProps, 'workday' | 'editing'>) {
  const { t } = useTranslation();
  return (
    <>
      <ToolButton
        label={t('workdays.undo')}
        chord="CommandOrControl+Z"
        icon={IconArrowBackUp}
        onClick={workday.canUndo ? editing.undo : undefined}
      />
      <ToolButton
        label={t('workdays.redo')}
        chord="CommandOrControl+Y"
        icon={IconArrowForwardUp}
        onClick={workday.canRedo ? editing.redo : undefined}
      />
      <KeyTooltip label={t('workdays.addHint')} chord="N">
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={editing.openEntry}
        >
          {t('workdays.action.add')}
        </Button>
      </KeyTooltip>
    </>
  );
}

interface ToolButtonProps {
  readonly label: string;
  readonly chord: string;
  readonly icon: Icon;
  readonly onClick: (() => void) | undefined;
}

function ToolButton({ label, chord, icon: Icon, onClick }: ToolButtonProps) {
  return (
    <KeyTooltip label={label} chord={chord}>
      <ActionIcon
        className={classes['tool']}
        size={30}
        variant="subtle"
        color="gray"
        aria-label={label}
        disabled={!onClick}
        {...(onClick && { onClick })}
      >
        <Icon size={17} />
      </ActionIcon>
    </KeyTooltip>
  );
}
