/** What is believable of a number that nobody measured: both ends. */
export type AssumedRange = readonly [low: number, high: number];

/**
 * Believable ranges of what a study does not measure, by the path of the number in a scenario; numbers of one kind of role
 * stand under its code. They are wide on purpose: surveys and other departments differ as much.
 */
const ASSUMED_RANGES: Readonly<Record<string, AssumedRange>> = {
  'department.market.outOfHours': [0.2, 0.5],
  'department.market.possible': [0.4, 0.85],
  'department.market.callThemselves': [0.2, 0.7],
  'department.market.window': [10, 40],
  'department.market.contactAtOnce': [0.75, 0.98],
  'department.market.contactLate': [0.05, 0.35],
  'department.market.contactFall': [0.5, 5],
  'department.market.refuseAtFirst': [0.2, 0.6],
  'department.market.refuseAtCallback': [0.2, 0.6],
  'department.market.annoyed': [0, 0.15],
  'department.callbacks.every': [7, 30],
  'department.callbacks.most': [3, 12],
  'department.callbacks.patience': [10, 60],
  'department.letters.patience': [10, 60],
  'department.letters.lateLoss': [0, 0.2],
  'department.closing.loseFirst': [0.1, 0.4],
  'department.closing.win': [0.2, 0.5],
  'department.closing.lose': [0.1, 0.4],
  'department.closing.gap': [2, 8],
  'department.closing.patience': [3, 15],
  'department.closing.skillPower': [0.5, 1.5],
  'department.papers.patience': [5, 25],
  'department.papers.paid': [0.8, 0.98],
  'department.papers.payAfter': [1, 10],
  'department.orders.months': [2, 8],
  'department.orders.cv': [0.2, 1],
  'department.orders.enquiriesAMonth': [2, 8],
  'department.orders.repeated': [0.1, 0.6],
  'department.orders.repeatAfter': [0.5, 3],
  'department.orders.lateRefund': [0, 0.15],
  'department.orders.patience': [1, 5],
  'department.orders.silentRefund': [0, 0.3],
  'department.orders.refundPart': [0.2, 1],
  'department.money.amount': [50, 200],
  'department.money.amountCv': [0.4, 1.5],
  'department.money.margin': [0.15, 0.6],
  'department.time.dayMinutes': [360, 450],
  'department.time.workDays': [20, 22],
  'department.time.absence': [0.05, 0.2],
  'department.time.switching': [0.5, 4],
  'department.time.failedAttempt': [2, 8],
  'department.learning.newExtra': [0.5, 2],
  'department.learning.newFall': [1, 4],
  'department.learning.movedExtra': [0.1, 0.8],
  'department.learning.movedFall': [0.5, 2],
  'dip.extra': [0, 0.5],
  'dip.months': [0.5, 3],
  'split.handover': [2, 10],
  'split.handoverLoss': [0, 0.08],
  'split.enquiries': [0.45, 1],
  'split.callbackEvery': [8, 15],
  'role.junior.speed': [0.75, 1],
  'role.senior.speed': [0.8, 1],
  'role.coordinator.speed': [0.45, 1],
  'role.account-manager.speed': [0.5, 1],
  'role.pay': [60, 160],
};

/** Minutes of an operation that was not observed, and its leads: from so much of the usual to so much. */
const ASSUMED_SPAN: AssumedRange = [0.5, 1.8];

/** The range by a path of `ASSUMED_RANGES`, else by the span around the value itself. */
export function assumedRange(path: string, value: number): AssumedRange {
  return ASSUMED_RANGES[path] ?? [value * ASSUMED_SPAN[0], value * ASSUMED_SPAN[1]];
}
