import type { Scenario } from '../model/scenario.ts';
import { allAssumed } from './assumed-source.ts';
import { SERVICES_DEPARTMENT } from './services-department.ts';
import { SERVICES_HISTORY } from './services-history.ts';
import { type Gains, servicesAsIs, servicesSplit, type SplitStaff } from './services-splits.ts';

/** The split takes over with this month of the run, counted from 0: after one and a half years. */
const SERVICES_CHANGE = 18;

/** Leads a month until then. */
const LEADS_BEFORE = SERVICES_DEPARTMENT.market.leads.slice(0, SERVICES_CHANGE);

/** What is asked of the example. */
export interface ServicesAsked {
  readonly months: number;
  /** Leads a month from the change on. */
  readonly leadsAfter: number;
}

/** The services company as it is, all the time. */
export function servicesKept({ months, leadsAfter }: ServicesAsked): Scenario {
  return assumed({
    name: 'as-is',
    department: departmentWith(leadsAfter),
    months,
    phases: [{ from: 0, split: servicesAsIs() }],
    oneOff: 0,
    history: SERVICES_HISTORY,
    sources: {},
  });
}

/** Nothing of the case was measured: each number has a range that is believed. */
const assumed = (scenario: Scenario): Scenario => ({ ...scenario, sources: allAssumed(scenario) });

/** The services company, split after a year and a half. */
export function servicesChanged(asked: ServicesAsked, staff: SplitStaff, gains: Gains): Scenario {
  return assumed({
    ...servicesKept(asked),
    name: 'split',
    phases: [
      { from: 0, split: servicesAsIs() },
      { from: SERVICES_CHANGE, split: servicesSplit(staff, gains) },
    ],
    oneOff: ONE_OFF,
  });
}

/** What the change costs once, in thousands. */
const ONE_OFF = 380;

function departmentWith(leadsAfter: number): Scenario['department'] {
  const { market } = SERVICES_DEPARTMENT;
  return {
    ...SERVICES_DEPARTMENT,
    market: { ...market, leads: [...LEADS_BEFORE, leadsAfter] },
  };
}
