import type { HeadcountDocument, NormDocument, NormsDocument } from './norms-document.ts';
import { minutesText, percentText, textTable } from './text-table.ts';

const NO_VALUE = '—';

const number = (value: number | null, decimals = 1): string =>
  value === null ? NO_VALUE : value.toFixed(decimals);

/** Norms and head-count for a terminal: times per unit in minutes, work in hours a month. */
export function normsText({ norms, headcount }: NormsDocument): string {
  const blocks = [
    normLines(norms, headcount),
    pieceLines(norms, headcount),
    allowanceLines(headcount),
    fundLines(headcount),
    personLines(headcount),
    loadLines(headcount),
    warningLines(headcount),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function normLines(
  norms: readonly NormDocument[],
  { average }: HeadcountDocument,
): readonly string[] {
  const isCleaned = norms.some(({ cleaning }) => cleaning.kind !== 'none');
  return [
    `Norms by the ${average}; times per unit in minutes`,
    ...textTable(
      [
        { head: 'operation', text: ({ code }) => code, isWords: true },
        { head: 'n', text: ({ observations }) => String(observations) },
        { head: 'observed', text: ({ observed }) => minutesText(observed.value) },
        ...(isCleaned
          ? [
              { head: 'left out', text: leftOutText },
              { head: 'cleaned', text: ({ basis }: NormDocument) => minutesText(basis.value) },
            ]
          : []),
        { head: 'proposed', text: ({ proposed }) => minutesText(proposed.value) },
        { head: 'norm', text: ({ norm }) => minutesText(norm.value) },
        { head: 'interval', text: intervalText },
        { head: 'source', text: sourceText, isWords: true },
        { head: 'volume', text: ({ volume }) => number(volume) },
        { head: 'planned', text: ({ isVolumePlanned }) => (isVolumePlanned ? 'yes' : 'no') },
        { head: 'hours', text: ({ labourHours }) => number(labourHours) },
      ],
      norms,
    ),
  ];
}

function pieceLines(
  norms: readonly NormDocument[],
  { allowance, plan }: HeadcountDocument,
): readonly string[] {
  const convention = allowance.base === 'job' ? 'added to the job' : 'a part of the workday';
  const rest = plan.restIn === 'correction' ? '; rest is in the correction' : '';
  return [
    `Piece times in minutes; allowances are ${convention}${rest}; f = readings per unit, n = units per set-up`,
    ...textTable(
      [
        { head: 'operation', text: ({ code }) => code, isWords: true },
        { head: 'f', text: ({ piece }) => number(piece.frequency, 2) },
        { head: 'Топ', text: ({ piece }) => minutesText(piece.operativeSeconds) },
        { head: 'Тшт', text: ({ piece }) => minutesText(piece.pieceSeconds) },
        { head: 'Тпз', text: ({ piece }) => minutesText(piece.setUpSeconds) },
        { head: 'n', text: ({ piece }) => number(piece.setUpUnits) },
        { head: 'from', text: ({ piece }) => piece.setUpFrom, isWords: true },
        { head: 'Тшт-к', text: calculationText },
      ],
      norms,
    ),
  ];
}

function calculationText({ piece }: NormDocument): string {
  const calculation = piece.formulas.find(({ key }) => key === 'calculation');
  const value = minutesText(piece.calculationSeconds);
  const numbers = calculation?.substitution ?? null;
  return numbers === null ? value : `${numbers} = ${value}`;
}

function leftOutText({ cleaning, observations }: NormDocument): string {
  if (cleaning.kind !== 'cleaned') return cleaning.kind === 'none' ? NO_VALUE : cleaning.kind;
  const repeat = cleaning.verdict === 'repeat' ? ', unstable' : '';
  return `${cleaning.leftOut} of ${observations}${repeat}`;
}

function intervalText({ norm: { low, high } }: NormDocument): string {
  return low === null || high === null ? NO_VALUE : `${minutesText(low)} … ${minutesText(high)}`;
}

function sourceText({ source, versions }: NormDocument): string {
  const inForce = versions.find(({ isWithdrawn }) => !isWithdrawn);
  if (source !== 'approved' || !inForce) return source;
  return `version ${inForce.version}, ${inForce.approvedBy}, ${inForce.approvedOn}`;
}

function allowanceLines({ allowance, correction }: HeadcountDocument): readonly string[] {
  const { base, share, factor, otherFactor } = allowance;
  const formula = { job: '1 + A', workday: '1 / (1 - A)' } as const;
  const other = base === 'job' ? 'workday' : 'job';
  return [
    `Allowances: A = ${percentText(share)} of the ${base}, AF = ${formula[base]} = ${number(factor, 4)}`,
    `  by the other convention (${other}): ${formula[other]} = ${number(otherFactor, 4)}`,
    `Correction Кр = ${number(correction, 4)}`,
  ];
}

function fundLines({ fund, plan }: HeadcountDocument): readonly string[] {
  if (fund === null) return [];
  const coefficient =
    fund.absenceCoefficient === null
      ? 'absences are in the effective fund'
      : `Кн = ${number(fund.absenceCoefficient, 4)}`;
  return [
    `Fund of a person in ${plan.year}, hours a month: nominal ${number(fund.nominalHours)}, absent ${number(fund.absenceHours)}, effective ${number(fund.effectiveHours)}`,
    `Used: ${fund.convention}, Фрв = ${number(fund.usedHours)}, ${coefficient}`,
  ];
}

function personLines({ persons, staff, fund, correction }: HeadcountDocument): readonly string[] {
  if (persons === null || fund === null) return ['There is no head-count: see the warnings.'];
  const { labourHours, present, listed, low, high, level, staffUnits, load, loadState } = persons;
  const range =
    low === null || high === null
      ? ''
      : ` (${number(low, 2)} … ${number(high, 2)} at ${percentText(level)})`;
  const work = `${number(labourHours)} × ${number(correction, 4)} / ${number(fund.usedHours)}`;
  return [
    `Labour Т = ${number(labourHours)} hours a month`,
    ...(present === null ? [] : [`Present Нч = ${work} = ${number(present, 2)}`]),
    `Listed = ${number(listed, 2)}${range}, in staff units ${number(staffUnits, 2)}`,
    `Staff ${number(staff, 2)}, load ${number(load, 2)}${loadState === null ? '' : ` (${loadState})`}`,
  ];
}

function loadLines({ people }: HeadcountDocument): readonly string[] {
  if (people.length === 0) return [];
  return [
    'Load of each person by these norms over the observed days',
    ...textTable(
      [
        { head: 'person', text: ({ name }) => name, isWords: true },
        { head: 'hours', text: ({ labourHours }) => number(labourHours) },
        { head: 'fund', text: ({ fundHours }) => number(fundHours) },
        { head: 'load', text: ({ load }) => number(load, 2) },
        { head: 'state', text: ({ state }) => state ?? NO_VALUE, isWords: true },
      ],
      people,
    ),
  ];
}

function warningLines({ warnings }: HeadcountDocument): readonly string[] {
  return warnings.map(({ kind, ...values }) => {
    const words = Object.entries(values).map(([name, value]) => `${name} ${String(value)}`);
    return `warning: ${[kind, ...words].join(', ')}`;
  });
}
