import type { AppEvent } from '#shared/contract/events.ts';
import type { Operation } from '#shared/operations/operation.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { problemIn } from './lib/texts.ts';
import { readCatalogue } from './operations/catalogue-store.ts';
import type { Running } from './start-running.ts';
import type { TrayAction, TrayState } from './windows/tray-menu.ts';
import { createTray } from './windows/tray.ts';

/** The running time in the tray is told in minutes. */
const REFRESH_MS = 20_000;
const MENU_AFTER_MS = 100;

interface TrayParts {
  readonly hear: (listener: (event: AppEvent) => void) => void;
  readonly onAction: (action: TrayAction) => void;
  readonly isRecorderShown: () => boolean;
}

/** What the tray knows between two events. */
interface Known {
  view: RecorderView | null;
  viewAt: number;
  failure: string | null;
  operations: readonly Operation[];
}

/** Shows in the tray what runs, and keeps it right. Returns what takes it away. */
export function startTray(running: Running, parts: TrayParts): () => void {
  const { services, settings, language } = running;
  const { currentPersonId } = settings();
  const known: Known = {
    view: currentPersonId === null ? null : services.recorder.view(currentPersonId),
    viewAt: Date.now(),
    failure: null,
    operations: operationsInOrder(running),
  };
  const tray = createTray(parts.onAction);
  const update = (): void => tray.update(stateOf());
  const stateOf = (): TrayState => ({
    language: language(),
    view: known.view,
    operations: known.operations,
    warnNonResult: settings().warnNonResult,
    isRecorderShown: parts.isRecorderShown(),
    failure: known.failure === null ? null : problemIn(language(), known.failure),
    viewAgeMs: Date.now() - known.viewAt,
  });
  // The next key never waits for a menu: it is made when there is time.
  let soon: NodeJS.Timeout | undefined;
  parts.hear((event) => {
    if (!learn(known, running, event)) return;
    clearTimeout(soon);
    soon = setTimeout(update, MENU_AFTER_MS);
  });
  const timer = setInterval(update, REFRESH_MS);
  update();
  return () => {
    clearTimeout(soon);
    clearInterval(timer);
    tray.close();
  };
}

/** Whether the event changed what the tray shows. */
function learn(known: Known, running: Running, event: AppEvent): boolean {
  if (isEvent(event, 'recorder.changed')) {
    // Somebody else may be observed at this computer.
    if (event.payload.personId !== running.settings().currentPersonId) return false;
    known.view = event.payload;
    known.viewAt = Date.now();
    known.failure = null;
    return true;
  }
  if (isEvent(event, 'recorder.failed')) {
    known.failure = event.payload.code;
    return true;
  }
  if (isEvent(event, 'record.changed')) {
    if (event.payload.area !== 'operations') return false;
    known.operations = operationsInOrder(running);
    return true;
  }
  return isEvent(event, 'settings.changed');
}

const isEvent = <Name extends AppEvent['name']>(
  event: AppEvent,
  name: Name,
): event is AppEvent<Name> => event.name === name;

function operationsInOrder({ services }: Running): Operation[] {
  const { groups, operations } = readCatalogue(services.parts.db);
  return groups.flatMap(({ id }) =>
    operations.filter(({ groupId, isArchived }) => groupId === id && !isArchived),
  );
}
