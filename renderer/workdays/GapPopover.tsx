import { Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Gap, Workday } from '#shared/workdays/workday.ts';

import { EntryForm } from './EntryForm.tsx';

import classes from './DayTimeline.module.css';

interface GapPopoverProps {
  readonly workday: Workday;
  readonly gap: Gap;
  /** Along the timeline, 0 to 1. */
  readonly place: number;
  readonly onClose: () => void;
}

/** Beside a gap: what was done in it. Esc leaves it as it is. */
export function GapPopover({ workday, gap, place, onClose }: GapPopoverProps) {
  const { t } = useTranslation();
  return (
    <Popover
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      position="bottom"
      width={340}
      shadow="md"
      trapFocus
      returnFocus
      withArrow
      withRoles={false}
    >
      <Popover.Target>
        <span className={classes['anchor']} style={{ left: `${place * 100}%` }} />
      </Popover.Target>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- placed by its library */}
      <Popover.Dropdown role="dialog" aria-label={t('workdays.entry.fillGap')}>
        <EntryForm
          key={gap.start}
          workday={workday}
          start={gap.start}
          end={gap.end}
          isNested
          onDone={onClose}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
