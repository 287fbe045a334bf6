import { parseHotkey, toAccelerator } from '#shared/hotkeys/hotkey.ts';
import { isWorking } from '#shared/operations/kind.ts';
import { type Language, operationName } from '#shared/operations/operation-name.ts';
import type { Operation } from '#shared/operations/operation.ts';
import { type Outcome, OUTCOMES } from '#shared/recording/observation.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { durationIn, textIn } from '../lib/texts.ts';

/** Everything that the tray shows. */
export interface TrayState {
  readonly language: Language;
  /** Null: there is nobody yet whose day is timed. */
  readonly view: RecorderView | null;
  /** In the order of the catalogue, archived ones left out. */
  readonly operations: readonly Operation[];
  readonly warnNonResult: boolean;
  readonly isRecorderShown: boolean;
  /** Why the last key was not recorded; null when all is well. */
  readonly failure: string | null;
  /** How long ago the view was read, ms. */
  readonly viewAgeMs: number;
}

/** What a click in the tray asks for. */
export type TrayAction =
  | { readonly kind: 'command'; readonly command: RecorderCommand }
  | { readonly kind: 'show-main' }
  | { readonly kind: 'show-recorder'; readonly isShown: boolean }
  | { readonly kind: 'quit' };

/** A line of the menu: it does something, opens a further menu, only informs, or separates. */
export interface TrayItem {
  readonly label: string;
  readonly accelerator?: string;
  readonly action?: TrayAction;
  readonly items?: readonly TrayItem[];
  readonly isSeparator?: boolean;
  /** One of several, of which this one holds or not. */
  readonly isChecked?: boolean;
}

const TRAY_ICONS = ['idle', 'recording', 'non-result', 'paused'] as const;
export type TrayIcon = (typeof TRAY_ICONS)[number];

const SEPARATOR: TrayItem = { label: '', isSeparator: true };

const findOperation = ({ operations }: TrayState, id: string): Operation | undefined =>
  operations.find((operation) => operation.id === id);

/** The picture says whether something runs, and whether that is what the day is for. */
export function trayIcon(state: TrayState): TrayIcon {
  const { view, warnNonResult } = state;
  if (view?.running) {
    const kind = findOperation(state, view.running.operationId)?.kind ?? 'result';
    return warnNonResult && kind !== 'result' && isWorking(kind) ? 'non-result' : 'recording';
  }
  return view !== null && view.held.length > 0 ? 'paused' : 'idle';
}

/** What runs and how long, or that nothing does. */
export function runningText(state: TrayState): string {
  const { view, language, viewAgeMs } = state;
  if (!view?.running) {
    return textIn(language, view !== null && view.held.length > 0 ? 'paused' : 'nothingRuns');
  }
  const { operationId, earlierMs, since } = view.running;
  return `${nameOf(state, operationId)} · ${durationIn(language, earlierMs + view.now - since + viewAgeMs)}`;
}

function nameOf(state: TrayState, id: string): string {
  const operation = findOperation(state, id);
  return operation ? operationName(operation, state.language) : '?';
}

/** The text under the pointer. */
export function trayTooltip(state: TrayState): string {
  const { language, failure } = state;
  if (failure !== null) return textIn(language, 'failed', { reason: failure });
  return `${textIn(language, 'name')} — ${runningText(state)}`;
}

/** The tray's menu: everything that the keys do. */
export function trayItems(state: TrayState): TrayItem[] {
  const { language, view, failure, isRecorderShown } = state;
  return [
    ...(failure === null ? [] : [{ label: textIn(language, 'failed', { reason: failure }) }]),
    { label: runningText(state) },
    ...(view === null ? [] : [{ label: todayText(state, view) }]),
    SEPARATOR,
    { label: textIn(language, 'switchTo'), items: choices(state, 'switch') },
    ...(view === null ? [] : commandItems(state, view)),
    SEPARATOR,
    { label: textIn(language, 'showMain'), action: { kind: 'show-main' } },
    {
      label: textIn(language, isRecorderShown ? 'hideRecorder' : 'showRecorder'),
      action: { kind: 'show-recorder', isShown: !isRecorderShown },
    },
    SEPARATOR,
    { label: textIn(language, 'quit'), action: { kind: 'quit' } },
  ];
}

/** Only what would do something now. */
function commandItems(state: TrayState, view: RecorderView): TrayItem[] {
  const { language } = state;
  const { running, held, undoable, isDayOpen, dayMs } = view;
  const command = (label: string, wanted: RecorderCommand): TrayItem => ({
    label,
    action: { kind: 'command', command: wanted },
  });
  const last = held.at(-1);
  const resume = (id: string): TrayItem =>
    command(textIn(language, 'resume', { name: nameOf(state, id) }), { kind: 'resume' });
  // Units and outcome belong to what runs, else to what is on hold, else to what ended last.
  const isAmendable = running !== null || isDayOpen || dayMs > 0;
  const offers: readonly (readonly [isPossible: boolean, offer: () => TrayItem])[] = [
    [
      running !== null,
      () => ({ label: textIn(language, 'interruptWith'), items: choices(state, 'interrupt') }),
    ],
    [last !== undefined, () => resume(last?.operationId ?? '')],
    [isAmendable, () => command(textIn(language, 'addUnit'), { kind: 'unit', count: 1 })],
    [isAmendable, () => outcomeItem(language, running?.outcome ?? null)],
    [running !== null, () => command(textIn(language, 'pause'), { kind: 'pause' })],
    [undoable !== null, () => command(textIn(language, 'undoLast'), { kind: 'undo' })],
    [isDayOpen, () => command(textIn(language, 'endDay'), { kind: 'end-day' })],
  ];
  return offers.flatMap(([isPossible, offer]) => (isPossible ? [offer()] : []));
}

/** All outcomes; choosing the one that is set takes it away. */
function outcomeItem(language: Language, current: Outcome | null): TrayItem {
  return {
    label: textIn(language, 'outcome'),
    items: OUTCOMES.map((each) => ({
      label: textIn(language, `outcome.${each}`),
      isChecked: each === current,
      action: {
        kind: 'command',
        command: { kind: 'outcome', outcome: each === current ? null : each },
      },
    })),
  };
}

function todayText({ language, viewAgeMs }: TrayState, view: RecorderView): string {
  const running = view.running ? view.now - view.running.since + viewAgeMs : 0;
  return textIn(language, 'today', { time: durationIn(language, view.dayMs + running) });
}

function choices({ operations, language }: TrayState, kind: 'switch' | 'interrupt'): TrayItem[] {
  return operations.map((operation) => {
    const hotkey = kind === 'switch' ? parseHotkey(operation.hotkey ?? '') : undefined;
    return {
      label: operationName(operation, language),
      ...(hotkey ? { accelerator: toAccelerator(hotkey) } : {}),
      action: { kind: 'command', command: { kind, operationId: operation.id } },
    };
  });
}
