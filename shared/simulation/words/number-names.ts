import type { TFunction } from 'i18next';

import type { ScenarioNames } from './scenario-names.ts';

/** Numbers that have a name of their own, by part and field. */
const NAMED = [
  'market-leads',
  'market-outOfHours',
  'market-possible',
  'market-callThemselves',
  'market-window',
  'market-contactAtOnce',
  'market-contactLate',
  'market-contactFall',
  'market-refuseAtFirst',
  'market-refuseAtCallback',
  'market-annoyed',
  'callbacks-every',
  'callbacks-most',
  'callbacks-patience',
  'letters-patience',
  'letters-lateLoss',
  'closing-loseFirst',
  'closing-win',
  'closing-lose',
  'closing-gap',
  'closing-patience',
  'closing-skillPower',
  'papers-patience',
  'papers-paid',
  'papers-payAfter',
  'orders-months',
  'orders-cv',
  'orders-enquiriesAMonth',
  'orders-repeated',
  'orders-repeatAfter',
  'orders-lateRefund',
  'orders-patience',
  'orders-silentRefund',
  'orders-refundPart',
  'money-amount',
  'money-amountCv',
  'money-margin',
  'time-dayMinutes',
  'time-workDays',
  'time-absence',
  'time-switching',
  'time-failedAttempt',
  'learning-newExtra',
  'learning-newFall',
  'learning-movedExtra',
  'learning-movedFall',
  'split-handover',
  'split-handoverLoss',
  'split-enquiries',
  'split-callbackEvery',
] as const;

interface PathRule {
  readonly pattern: RegExp;
  readonly name: (t: TFunction, names: ScenarioNames, parts: readonly string[]) => string;
}

const causeName = (t: TFunction, cause: string): string =>
  cause === 'contact' || cause === 'called-back' ? t(`simulation.cause.${cause}`) : cause;

const RULES: readonly PathRule[] = [
  {
    pattern: /^department\.operations\.(.+)\.minutes$/,
    name: (t, names, [code = '']) =>
      t('simulation.pathOf.minutes', { operation: names.operation(code) }),
  },
  {
    pattern: /^department\.operations\.(.+)\.byPerson\.(.+)$/,
    name: (t, names, [code = '', name = '']) =>
      t('simulation.facts.ownMinutes', { operation: names.operation(code), name }),
  },
  {
    pattern: /^department\.demands\.day\.(.+)\.minutesADay$/,
    name: (t, names, [code = '']) =>
      t('simulation.pathOf.minutesADay', { operation: names.operation(code) }),
  },
  {
    pattern: /^department\.demands\.([^.]+)\.(.+)\.chance$/,
    name: (t, names, [cause = '', code = '']) =>
      t('simulation.pathOf.chance', {
        operation: names.operation(code),
        cause: causeName(t, cause),
      }),
  },
  {
    pattern: /^phases\.\d+\.split\.roles\.(.+)\.speed$/,
    name: (t, names, [code = '']) => t('simulation.pathOf.speed', { role: names.role(code) }),
  },
  {
    pattern: /^phases\.\d+\.split\.roles\.(.+)\.pay$/,
    name: (t, names, [code = '']) => t('simulation.pathOf.pay', { role: names.role(code) }),
  },
  { pattern: /^oneOff$/, name: (t) => t('simulation.model.number.oneOff') },
  { pattern: /^dip\.extra$/, name: (t) => t('simulation.model.number.dip-extra') },
  { pattern: /^dip\.months$/, name: (t) => t('simulation.model.number.dip-months') },
  {
    pattern: /^staff\.(.+)\.skill$/,
    name: (t, _, [name = '']) => t('simulation.pathOf.skill', { name }),
  },
];

/** What the number at a path of a scenario is, in words; the path itself where nobody has named it. */
export function numberName(t: TFunction, names: ScenarioNames, path: string): string {
  const key = path.replace(/^department\.|^phases\.\d+\./, '').replace('.', '-');
  const named = NAMED.find((each) => each === key);
  if (named) return t(`simulation.number.${named}`);
  for (const { pattern, name } of RULES) {
    const found = pattern.exec(path);
    if (found) return name(t, names, found.slice(1));
  }
  return path;
}
