import type { Language } from '#shared/operations/operation-name.ts';

/** What the application says outside its windows: menus, the tray, dialogs before there is a window. */
const en = {
  name: 'Chronokadr',
  demo: 'demonstration study',
  edit: 'Edit',
  view: 'View',
  window: 'Window',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  actualSize: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fullScreen: 'Full screen',
  minimize: 'Minimise',
  close: 'Close window',
  quit: 'Quit',
  nothingRuns: 'Nothing is being recorded',
  paused: 'Paused',
  today: 'Today {time}',
  switchTo: 'Switch to',
  interruptWith: 'Interrupt with',
  resume: 'Resume {name}',
  addUnit: 'One more unit',
  outcome: 'Outcome',
  'outcome.no-answer': 'no answer',
  'outcome.refusal': 'refusal',
  'outcome.next-step': 'next step',
  'outcome.contract': 'contract',
  'outcome.payment': 'payment',
  pause: 'Pause',
  undoLast: 'Undo the last key',
  endDay: 'End the day',
  showMain: 'Open Chronokadr',
  showRecorder: 'Show the recorder',
  hideRecorder: 'Hide the recorder',
  failed: 'Not recorded: {reason}',
  trayTitle: 'Chronokadr goes on',
  trayHint:
    'The keys and the recorder still work. Chronokadr is in the tray; starting it again opens this window, its menu quits.',
  hourMinute: '{hours} h {minutes} min',
  minute: '{minutes} min',
  startFailed: 'Chronokadr could not start',
  'problem.database-in-use':
    'The data are open in another program, perhaps for another user of this computer. Close it there and start again.',
  'problem.database-newer':
    'The data were written by a newer version of Chronokadr. Install that version; the file was not changed.',
  'problem.database-damaged':
    'The file with the data is damaged. Start Chronokadr again: where it may write, it repairs the file.',
  'problem.not-a-database': 'The file is not one of Chronokadr. It was not changed.',
  'problem.disk-full': 'The disk is full. Free some space.',
  'problem.disk-error': 'The disk did not take the data. Check the disk.',
  'problem.read-only':
    'The folder with the data cannot be written. Allow writing, or choose another one with --data-dir.',
  'problem.not-found': 'This operation is not in the catalogue.',
  'problem.other': 'Something unforeseen happened ({code}).',
  stopped: 'Chronokadr had to stop',
  stoppedWhy:
    'Something unforeseen happened, and so it stopped, to keep what is recorded safe. All that was confirmed is on disk. The log is in {log}.',
};

/** Names of the texts. */
export type TextKey = keyof typeof en;

const ru: Readonly<Record<TextKey, string>> = {
  name: 'Хронокадр',
  demo: 'демонстрационное исследование',
  edit: 'Правка',
  view: 'Вид',
  window: 'Окно',
  undo: 'Отменить',
  redo: 'Повторить',
  cut: 'Вырезать',
  copy: 'Копировать',
  paste: 'Вставить',
  selectAll: 'Выделить всё',
  actualSize: 'Обычный размер',
  zoomIn: 'Крупнее',
  zoomOut: 'Мельче',
  fullScreen: 'На весь экран',
  minimize: 'Свернуть',
  close: 'Закрыть окно',
  quit: 'Выйти',
  nothingRuns: 'Ничего не записывается',
  paused: 'Пауза',
  today: 'За день {time}',
  switchTo: 'Перейти к операции',
  interruptWith: 'Прервать операцией',
  resume: 'Вернуться: {name}',
  addUnit: 'Ещё одна единица',
  outcome: 'Исход',
  'outcome.no-answer': 'нет ответа',
  'outcome.refusal': 'отказ',
  'outcome.next-step': 'дальше',
  'outcome.contract': 'договор',
  'outcome.payment': 'оплата',
  pause: 'Пауза',
  undoLast: 'Отменить последнее нажатие',
  endDay: 'Закончить день',
  showMain: 'Открыть Хронокадр',
  showRecorder: 'Показать окно записи',
  hideRecorder: 'Скрыть окно записи',
  failed: 'Не записано: {reason}',
  trayTitle: 'Хронокадр работает дальше',
  trayHint:
    'Клавиши и окно записи действуют. Хронокадр — в области уведомлений; повторный запуск открывает это окно, выход — в меню значка.',
  hourMinute: '{hours} ч {minutes} мин',
  minute: '{minutes} мин',
  startFailed: 'Хронокадр не смог запуститься',
  'problem.database-in-use':
    'Данные открыты в другой программе — возможно, у другого пользователя этого компьютера. Закройте её там и запустите снова.',
  'problem.database-newer':
    'Данные записаны более новой версией Хронокадра. Установите её; файл не изменён.',
  'problem.database-damaged':
    'Файл с данными повреждён. Запустите Хронокадр снова: там, где можно писать, он исправит файл.',
  'problem.not-a-database': 'Это не файл Хронокадра. Он не изменён.',
  'problem.disk-full': 'Диск заполнен. Освободите место.',
  'problem.disk-error': 'Диск не принял данные. Проверьте диск.',
  'problem.read-only':
    'В папку с данными нельзя писать. Разрешите запись или выберите другую папку: --data-dir.',
  'problem.not-found': 'Такой операции нет в классификаторе.',
  'problem.other': 'Случилось непредвиденное ({code}).',
  stopped: 'Хронокадр остановлен',
  stoppedWhy:
    'Случилось непредвиденное, и работа остановлена, чтобы записанное осталось целым. Всё подтверждённое — на диске. Журнал лежит здесь: {log}.',
};

const texts = { en, ru };

/** A text in a language; `{name}` in it becomes the value of that name. */
export function textIn(
  language: Language,
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return texts[language][key].replaceAll(/\{(\w+)\}/g, (_mark, name: string) =>
    String(values[name] ?? ''),
  );
}

const isKey = (key: string): key is TextKey => key in en;

/** What a problem of that code means, in a sentence. */
export function problemIn(language: Language, code: string): string {
  const key = `problem.${code}`;
  return isKey(key) ? textIn(language, key) : textIn(language, 'problem.other', { code });
}

/** `2 h 05 min`, or `5 min` below an hour. */
export function durationIn(language: Language, ms: number): string {
  const total = Math.floor(ms / 60_000);
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  return hours === 0
    ? textIn(language, 'minute', { minutes })
    : textIn(language, 'hourMinute', { hours, minutes: String(minutes).padStart(2, '0') });
}
