import { AppError } from '#shared/contract/app-error.ts';
import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { GAINS, type Gains, type SplitStaff } from '#shared/simulation/cases/services-splits.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { OutcomeWindows } from '#shared/simulation/outcome/outcome-windows.ts';

import type { Options } from '../command.ts';
import { optional } from '../options.ts';
import { numberOption } from './number-option.ts';

/** The built-in case: as it is, beside a split. */
export interface CaseScenarios {
  readonly kept: Scenario;
  readonly changed: Scenario;
  /** The plateau, and the end. */
  readonly windows: OutcomeWindows;
}

/** The months in which the company of the case stands still, and those by which a split is judged. */
const BASE = [10, 18] as const;
const LATE_MONTHS = 6;
const FEWEST_MONTHS = 24;

/** The scenarios of `simulate --case services`. */
export function caseScenarios(options: Options): CaseScenarios {
  const name = optional(options, 'case') ?? '';
  if (name !== 'services') throw invalid('--case', `there is no case "${name}", only "services"`);
  const months = numberOption(options, 'months', { usual: 36, least: FEWEST_MONTHS, most: 240 });
  const leadsAfter = numberOption(options, 'leads-after', { usual: 600, least: 0, most: 100_000 });
  const asked = { months, leadsAfter };
  return {
    kept: servicesKept(asked),
    changed: servicesChanged(asked, staffOf(options), gainsOf(options)),
    windows: { base: BASE, late: [months - LATE_MONTHS + 1, months] },
  };
}

function staffOf(options: Options): SplitStaff {
  const text = optional(options, 'staff') ?? '3,3,1,1';
  const counts = text.split(',').map((word) => (/^\d{1,2}$/.test(word.trim()) ? Number(word) : -1));
  const [seniors = -1, juniors = -1, coordinators = -1, accountManagers = -1] = counts;
  if (counts.length !== 4 || counts.some((count) => count < 0)) {
    throw invalid(
      '--staff',
      `"${text}" is not four numbers: senior closers, junior callers, coordinators, account managers`,
    );
  }
  return { seniors, juniors, coordinators, accountManagers };
}

function gainsOf(options: Options): Gains {
  const text = optional(options, 'gains') ?? 'base';
  const found = GAINS.find((each) => each === text);
  if (found === undefined) throw invalid('--gains', `"${text}" is none of ${GAINS.join(', ')}`);
  return found;
}

const invalid = (where: string, message: string): AppError =>
  new AppError('invalid-input', { where, message });
