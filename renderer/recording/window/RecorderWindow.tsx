import { useTranslation } from 'react-i18next';

import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderSettings } from '#shared/recording/recorder-settings.ts';

import { useOperations } from '../use-operations.ts';
import { useRecorderCommands } from '../use-recorder-commands.ts';
import { useRecorder } from '../use-recorder.ts';
import { RecorderBar } from './RecorderBar.tsx';
import { RecorderPanel } from './RecorderPanel.tsx';
import { useIsExpanded } from './use-is-expanded.ts';
import { useIsLong } from './use-is-long.ts';
import { useLastFailure } from './use-last-failure.ts';
import { warningOf } from './warning.ts';

import classes from './RecorderWindow.module.css';

interface RecorderWindowProps {
  readonly personId: PersonId;
  readonly settings: RecorderSettings & { readonly warnNonResult: boolean };
}

/** The small window that floats above all others: what runs, and everything that the keys do. */
export function RecorderWindow({ personId, settings }: RecorderWindowProps) {
  const { t } = useTranslation();
  const view = useRecorder(personId);
  const operations = useOperations();
  const { send, message } = useRecorderCommands(personId);
  const failure = useLastFailure();
  const isExpanded = useIsExpanded();
  const longerThan = useIsLong(view);
  const kind = view.running ? operations.find(view.running.operationId)?.kind : undefined;
  const parts = { view, operations, settings, send };
  return (
    <main
      className={classes['root']}
      aria-label={t('recording.recorder')}
      data-warning={settings.warnNonResult && warningOf(kind)}
      data-long={longerThan !== null}
    >
      <RecorderBar
        {...parts}
        message={message ?? failure}
        isExpanded={isExpanded}
        longerThan={longerThan}
      />
      {isExpanded ? <RecorderPanel {...parts} /> : null}
    </main>
  );
}
