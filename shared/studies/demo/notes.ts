import type { Outcome } from '../../recording/observation.ts';
import type { Happening } from './act.ts';
import type { Draw } from './draw.ts';
import type { DemoOperation } from './lengths.ts';

/** What managers jot down. Nobody real is named. */
const NOTES: Partial<Record<DemoOperation, readonly string[]>> = {
  'call-first': [
    'Просит прислать условия на почту',
    'Решает директор, он в отпуске до понедельника',
    'Уже работают с другими, вернуться в апреле',
    'Нужна публикация до конца квартала',
  ],
  'call-follow-up': [
    'Перезвонить в четверг после обеда',
    'Ждут бюджет на второй квартал',
    'Сравнивают с двумя другими предложениями',
  ],
  'call-closing': [
    'Просят скидку за три статьи сразу',
    'Договорились, ждут договор сегодня',
    'Смущает срок публикации',
    'Нужна рассрочка на два платежа',
  ],
  meeting: ['Показала примеры работ, просят коммерческое', 'Были директор и бухгалтер'],
  contract: ['Протокол разногласий от их юриста', 'Реквизиты прислали не полностью'],
  quote: ['Три варианта: одна, три и пять статей'],
  'care-question': [
    'Когда выйдет статья',
    'Просит ускорить рецензию',
    'Не пришёл акт',
    'Хочет поменять соавтора',
  ],
  rework: ['Юрист вернул: не тот шаблон'],
  'waiting-approval': ['Скидка больше 10 %: жду руководителя'],
};

/** Now and then a note, written shortly before the performance ends. */
export function maybeNote(draw: Draw, operation: DemoOperation, ms: number): Happening[] {
  const texts = NOTES[operation];
  if (!texts || !draw.chance(0.09)) return [];
  const after = Math.round(ms * draw.between(0.75, 0.95));
  return [{ kind: 'mark', after, command: { kind: 'note', note: draw.pick(texts) } }];
}

/** The outcome, told a few seconds before the performance ends. */
export function outcomeMark(draw: Draw, outcome: Outcome, ms: number): Happening {
  const after = Math.round(Math.max(ms - draw.between(1500, 9000), ms / 2));
  return { kind: 'mark', after, command: { kind: 'outcome', outcome } };
}
