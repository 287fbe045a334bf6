import type { Bilingual, BuiltInGroup, BuiltInOperation } from './built-in.ts';
import type { Kind } from './kind.ts';
import type { TimeIndex } from './time-index.ts';

const CALL: Bilingual = { ru: 'звонок', en: 'call' };
const LETTER: Bilingual = { ru: 'письмо', en: 'letter' };
const PAPER: Bilingual = { ru: 'документ', en: 'document' };
const MEETING: Bilingual = { ru: 'встреча', en: 'meeting' };
const QUESTION: Bilingual = { ru: 'вопрос', en: 'question' };
const CARD: Bilingual = { ru: 'карточка', en: 'record' };
const TIME: Bilingual = { ru: 'раз', en: 'time' };

interface Traits {
  readonly unit: Bilingual;
  readonly kind: Kind;
  readonly timeIndex: TimeIndex;
  readonly key?: string;
}

function operation(code: string, ru: string, en: string, traits: Traits): BuiltInOperation {
  const { key, ...rest } = traits;
  return { code, name: { ru, en }, hotkey: key === undefined ? null : `Ctrl+Alt+${key}`, ...rest };
}

const support = (unit: Bilingual, timeIndex: TimeIndex, key?: string): Traits => ({
  unit,
  kind: 'support',
  timeIndex,
  ...(key !== undefined && { key }),
});
const result = (unit: Bilingual, key: string): Traits => ({
  unit,
  kind: 'result',
  timeIndex: 'ОП',
  key,
});
const other = (kind: Kind, timeIndex: TimeIndex, key?: string): Traits => ({
  unit: TIME,
  kind,
  timeIndex,
  ...(key !== undefined && { key }),
});

/** Branches and leaves of the sales catalogue, in the order of the screens. */
export const SALES_GROUPS: readonly BuiltInGroup[] = [
  {
    code: 'calls',
    name: { ru: 'Звонки и встречи', en: 'Calls and meetings' },
    operations: [
      operation('call-first', 'Первый звонок', 'First call', support(CALL, 'ОП', '1')),
      operation('call-follow-up', 'Повторный звонок', 'Follow-up call', support(CALL, 'ОП', '2')),
      operation('call-closing', 'Закрывающий звонок', 'Closing call', result(CALL, '3')),
      operation('meeting', 'Встреча с клиентом', 'Client meeting', result(MEETING, '4')),
      operation('travel', 'Дорога', 'On the road', support(TIME, 'ПЗ')),
    ],
  },
  {
    code: 'letters',
    name: { ru: 'Переписка', en: 'Correspondence' },
    operations: [
      operation('correspondence', 'Переписка', 'Correspondence', support(LETTER, 'ОП', '5')),
    ],
  },
  {
    code: 'paperwork',
    name: { ru: 'Документы', en: 'Paperwork' },
    operations: [
      operation('quote', 'Коммерческое предложение', 'Quote', support(PAPER, 'ОП', '6')),
      operation('contract', 'Договор', 'Contract', support(PAPER, 'ОП', '7')),
      operation('invoice', 'Счёт', 'Invoice', support(PAPER, 'ОП')),
      operation('act', 'Акт', 'Act of acceptance', support(PAPER, 'ОП')),
      operation('handover', 'Передача заказа', 'Hand-over of the order', support(TIME, 'ОП')),
    ],
  },
  {
    code: 'care',
    name: { ru: 'Оплаченные клиенты', en: 'Paid clients' },
    operations: [
      operation(
        'care-question',
        'Вопрос клиента',
        'Client’s question',
        support(QUESTION, 'ОП', '8'),
      ),
    ],
  },
  {
    code: 'organisation',
    name: { ru: 'Организация работы', en: 'Organisation' },
    operations: [
      operation('crm-entry', 'Занесение в CRM', 'CRM entry', support(CARD, 'ОП', '9')),
      operation('planning', 'Планирование дня', 'Planning the day', support(TIME, 'ПЗ')),
      operation('team-meeting', 'Планёрка', 'Team meeting', support(MEETING, 'ПТ')),
      operation('training', 'Обучение', 'Training', support(TIME, 'ПЗ')),
    ],
  },
  {
    code: 'avoidable',
    name: { ru: 'Лишняя работа', en: 'Avoidable work' },
    operations: [
      operation(
        'search-information',
        'Поиск информации',
        'Searching for information',
        other('avoidable', 'НР'),
      ),
      operation('rework', 'Переделка', 'Rework', other('avoidable', 'НР')),
    ],
  },
  {
    code: 'losses',
    name: { ru: 'Потери', en: 'Losses' },
    operations: [
      operation(
        'waiting-approval',
        'Ожидание согласования',
        'Waiting for approval',
        other('loss', 'ПНТ'),
      ),
      operation(
        'waiting-system',
        'Ожидание: система не работает',
        'Waiting: system down',
        other('loss', 'ПНТ'),
      ),
      operation('late', 'Опоздание', 'Late arrival', other('loss', 'НТД')),
    ],
  },
  {
    code: 'breaks',
    name: { ru: 'Отдых и отсутствие', en: 'Rest and absence' },
    operations: [
      operation('rest', 'Отдых', 'Rest', other('rest', 'ОТЛ', '0')),
      operation('personal', 'Личное', 'Personal', other('rest', 'ОТЛ')),
      operation('lunch', 'Обед', 'Lunch', other('absence', 'ОТЛ')),
    ],
  },
];
