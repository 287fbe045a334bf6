import { describe, expect, it } from 'vitest';

import { deedOf } from '#main/hotkeys/chord-command.ts';
import {
  runningText,
  trayIcon,
  type TrayItem,
  trayItems,
  type TrayState,
  trayTooltip,
} from '#main/windows/tray-menu.ts';
import { COMMANDS } from '#shared/hotkeys/command.ts';
import en from '#shared/locales/en.json' with { type: 'json' };
import ru from '#shared/locales/ru.json' with { type: 'json' };
import type { Kind } from '#shared/operations/kind.ts';
import { groupIdSchema, type Operation, operationIdSchema } from '#shared/operations/operation.ts';
import { OUTCOMES } from '#shared/recording/observation.ts';
import { recorderViewSchema, type RecorderView } from '#shared/recording/recorder-view.ts';

const id = (number: number): string =>
  `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const operation = (number: number, code: string, kind: Kind): Operation => ({
  id: operationIdSchema.parse(id(number)),
  rev: 1,
  groupId: groupIdSchema.parse(id(99)),
  code,
  name: null,
  kind,
  timeIndex: 'ОП',
  unit: null,
  colourStep: 0,
  hotkey: number === 1 ? 'Ctrl+Alt+1' : null,
  position: number,
  isArchived: false,
  mergedIntoId: null,
});

const operations = [
  operation(1, 'call-closing', 'result'),
  operation(2, 'correspondence', 'support'),
  operation(3, 'lunch', 'absence'),
];

function viewOf(values: object = {}): RecorderView {
  return recorderViewSchema.parse({
    personId: id(50),
    running: null,
    held: [],
    dayMs: 3_600_000,
    day: '2026-03-02',
    isDayOpen: false,
    questions: [],
    undoable: null,
    undoableByObserver: null,
    observedBy: null,
    isTimedBySelf: false,
    lastObserved: null,
    now: 1_000_000,
    ...values,
  });
}

const running = (number: number) => ({
  observationId: id(60),
  segmentId: id(61),
  operationId: id(number),
  since: 700_000,
  earlierMs: 120_000,
  countedUnits: 0,
  outcome: null,
  note: null,
  paceRating: null,
  isInterruption: false,
});

const stateOf = (values: Partial<TrayState> = {}): TrayState => ({
  language: 'en',
  view: viewOf(),
  operations,
  warnNonResult: true,
  isRecorderShown: false,
  failure: null,
  viewAgeMs: 0,
  ...values,
});

const labels = (items: readonly TrayItem[]): string[] => items.map(({ label }) => label);

describe('the picture in the tray', () => {
  it.each([
    [1, true, 'recording'],
    [2, true, 'non-result'],
    [2, false, 'recording'],
    [3, true, 'recording'],
  ] as const)('of operation %i, warning %s, is %s', (number, warnNonResult, icon) => {
    const view = viewOf({ running: running(number), isDayOpen: true });
    expect(trayIcon(stateOf({ view, warnNonResult }))).toBe(icon);
  });

  it('tells a pause from nothing at all', () => {
    const held = [{ observationId: id(60), operationId: id(1), heldAs: 'paused' }];
    expect(trayIcon(stateOf({ view: viewOf({ held, isDayOpen: true }) }))).toBe('paused');
    expect(trayIcon(stateOf())).toBe('idle');
    expect(trayIcon(stateOf({ view: null }))).toBe('idle');
  });
});

describe('the words in the tray', () => {
  it('tell what runs, and for how long by now', () => {
    const view = viewOf({ running: running(1), isDayOpen: true });
    expect(runningText(stateOf({ view, viewAgeMs: 60_000 }))).toBe('Closing call · 8 min');
    expect(trayTooltip(stateOf({ view, language: 'ru' }))).toBe(
      'Хронокадр — Закрывающий звонок · 7 мин',
    );
  });

  it('tell first why the last key was not recorded', () => {
    const state = stateOf({ failure: 'The disk is full.' });
    expect(trayTooltip(state)).toBe('Not recorded: The disk is full.');
    expect(labels(trayItems(state))[0]).toBe('Not recorded: The disk is full.');
  });
});

describe('the menu of the tray', () => {
  it('offers only what would do something', () => {
    expect(labels(trayItems(stateOf({ view: null })))).toEqual([
      'Nothing is being recorded',
      '',
      'Switch to',
      '',
      'Open Chronokadr',
      'Show the recorder',
      '',
      'Quit',
    ]);
  });

  it('puts it in this order', () => {
    const held = [{ observationId: id(62), operationId: id(2), heldAs: 'interrupted' }];
    const view = viewOf({ running: running(1), held, isDayOpen: true, undoable: 'switch' });
    expect(labels(trayItems(stateOf({ view, isRecorderShown: true })))).toEqual([
      'Closing call · 7 min',
      'Today 1 h 05 min',
      '',
      'Switch to',
      'Interrupt with',
      'Resume Correspondence',
      'One more unit',
      'Outcome',
      'Pause',
      'Undo the last key',
      'End the day',
      '',
      'Open Chronokadr',
      'Hide the recorder',
      '',
      'Quit',
    ]);
  });

  const busy = viewOf({
    running: { ...running(1), outcome: 'refusal' },
    held: [{ observationId: id(62), operationId: id(2), heldAs: 'interrupted' }],
    isDayOpen: true,
    undoable: 'switch',
  });

  /** What every line of the menu asks for, further menus included. */
  const deeds = (items: readonly TrayItem[]): string[] =>
    items.flatMap(({ action, items: further = [] }) => [
      ...(action ? [action.kind === 'command' ? action.command.kind : action.kind] : []),
      ...deeds(further),
    ]);

  it.each(COMMANDS)('does what the key “$id” does', ({ id: commandId }) => {
    const context = { interruptWithId: () => operations[1]?.id, outcome: () => null };
    const deed = deedOf({ kind: 'command', commandId }, context);
    const wanted = deed.kind === 'record' ? deed.command.kind : deed.kind;
    expect(deeds(trayItems(stateOf({ view: busy })))).toContain(wanted);
  });

  it('lists the outcomes in the words of the windows; the one that is set is taken away', () => {
    for (const [language, words] of [
      ['en', en.outcomes],
      ['ru', ru.outcomes],
    ] as const) {
      const items = trayItems(stateOf({ view: busy, language }));
      const outcomes = items.find(({ items: further }) => further?.some((each) => each.isChecked));
      expect(labels(outcomes?.items ?? [])).toEqual(OUTCOMES.map((each) => words[each]));
      expect(outcomes?.items?.find(({ isChecked }) => isChecked)?.action).toEqual({
        kind: 'command',
        command: { kind: 'outcome', outcome: null },
      });
    }
  });

  it('counts units and takes an outcome for what ended last, too', () => {
    expect(deeds(trayItems(stateOf({ view: viewOf({ dayMs: 60_000 }) })))).toContain('unit');
    expect(deeds(trayItems(stateOf({ view: viewOf({ dayMs: 0 }) })))).not.toContain('unit');
  });

  it('names each operation with its key', () => {
    const items = trayItems(stateOf()).find(({ label }) => label === 'Switch to')?.items ?? [];
    expect(labels(items)).toEqual(['Closing call', 'Correspondence', 'Lunch']);
    expect(items[0]).toEqual({
      label: 'Closing call',
      accelerator: 'Control+Alt+1',
      action: { kind: 'command', command: { kind: 'switch', operationId: id(1) } },
    });
  });
});
