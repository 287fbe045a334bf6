import { bindingsOf } from '#shared/hotkeys/binding.ts';
import { parseHotkey } from '#shared/hotkeys/hotkey.ts';
import { digitOfChord, questionChord } from '#shared/hotkeys/question-chord.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { SamplingQuestion } from '#shared/recording/sampled-moment.ts';

import { createSystemHotkeys } from './hotkeys/global-hotkeys.ts';
import type { Broadcast } from './ipc/emit.ts';
import { readCatalogue } from './operations/catalogue-store.ts';
import { attemptToRecord } from './start-commands.ts';
import type { Running } from './start-running.ts';
import type { Windows } from './start-windows.ts';
import { answer, miss } from './statistics/sampling/moment-store.ts';
import { readQuestion, startSampling, stepSampling } from './statistics/sampling/step-sampling.ts';
import { createQuestionWindow } from './windows/question-window.ts';

const TICK_MS = 5000;

/** What somebody can answer with one key. */
interface KeyAnswer {
  readonly hotkey: string;
  readonly operationId: OperationId;
}

/** Asks the person at this computer at the moments of the plan. Returns what stops that. */
export function sampleWork(
  running: Running,
  windows: Windows,
  hear: Broadcast['hear'],
): () => void {
  const { services, settings } = running;
  const { parts, recorder, emit, changed } = services;
  const { db } = parts;
  const board = questionBoard(running, windows, () => {
    emit('sampling.changed', {});
    changed('sampling');
  });
  const step = (): void => {
    const { currentPersonId: personId } = settings();
    if (personId === null) return;
    stepSampling(parts, { personId, moment: recorder.now() });
    if (board.follow()) emit('sampling.changed', {});
  };
  hear(({ name }) => {
    if (name === 'sampling.changed' && db.open) board.follow();
  });
  attemptToRecord(running, () => startSampling(parts));
  const timer = setInterval(() => attemptToRecord(running, step), TICK_MS);
  return () => {
    clearInterval(timer);
    board.stop();
  };
}

/** The question on the screen, with the keys that answer it from any program. */
interface QuestionBoard {
  /** Shows the question that waits, or hides the window. Returns whether it is another one now. */
  readonly follow: () => boolean;
  readonly stop: () => void;
}

function questionBoard(running: Running, windows: Windows, onEnded: () => void): QuestionBoard {
  const { services, settings } = running;
  const { recorder } = services;
  const { db } = services.parts;
  let shown: SamplingQuestion | null = null;
  let answers: readonly KeyAnswer[] = [];
  const end = (work: (question: SamplingQuestion) => unknown): void => {
    const question = shown;
    if (question === null) return;
    attemptToRecord(running, () => {
      work(question);
      onEnded();
    });
  };
  const window = createQuestionWindow({
    title: windows.title(),
    beside: () => {
      const { x, y } = settings().recorder;
      return x === null || y === null ? null : { x, y };
    },
    onClosed: () => {
      if (windows.isQuitting()) return false;
      end(({ id }) => miss(db, id));
      return true;
    },
  });
  const chords = createSystemHotkeys((place) => {
    const operationId = answers[place - 1]?.operationId;
    if (operationId === undefined) return;
    end(({ id }) => answer(db, id, { operationId, at: recorder.now().at }));
  });
  return {
    follow: () => {
      const before = shown?.id;
      const { currentPersonId: personId } = settings();
      shown = personId === null ? null : readQuestion(db, { personId, moment: recorder.now() });
      if (shown?.id === before) return false;
      answers = shown === null ? [] : keyAnswers(running);
      chords.listen(chordsOf(answers));
      if (shown) window.show();
      else window.hide();
      return true;
    },
    stop: () => {
      chords.stop();
      window.close();
    },
  };
}

/** The operations with a digit, by chords that nothing else of ours has. */
function keyAnswers({ services, settings }: Running): KeyAnswer[] {
  const { operations } = readCatalogue(services.parts.db);
  const taken = new Set(bindingsOf(operations, settings().hotkeys).map(({ hotkey }) => hotkey));
  return operations.flatMap(({ id, hotkey, isArchived }) => {
    const digit = digitOfChord(hotkey);
    if (digit === null || isArchived || taken.has(questionChord(digit))) return [];
    return [{ hotkey: questionChord(digit), operationId: id }];
  });
}

function chordsOf(answers: readonly KeyAnswer[]) {
  return answers.flatMap(({ hotkey }, index) => {
    const parsed = parseHotkey(hotkey);
    return parsed ? [{ id: index + 1, hotkey: parsed }] : [];
  });
}
