import { type ServicesAsked, servicesChanged, servicesKept } from '../cases/services-scenarios.ts';
import type { SplitStaff } from '../cases/services-splits.ts';
import type { Scenario } from '../model/scenario.ts';

const ASKED: ServicesAsked = { months: 36, leadsAfter: 600 };
const SAME_SIX: SplitStaff = { seniors: 2, juniors: 2, coordinators: 1, accountManagers: 1 };
const TWO_HIRES: SplitStaff = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };

/** Scenarios that the demonstration study holds, in its language: the services company of the case in three ways. */
export const DEMO_SCENARIOS: readonly Scenario[] = [
  { ...servicesKept(ASKED), name: 'Компания услуг: как есть' },
  { ...servicesChanged(ASKED, SAME_SIX, 'base'), name: 'Компания услуг: роли для тех же шести' },
  { ...servicesChanged(ASKED, TWO_HIRES, 'base'), name: 'Компания услуг: роли и двое новых' },
];
