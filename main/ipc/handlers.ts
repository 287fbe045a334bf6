import type { contract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/define.ts';

import { hotkeyHandlers } from './hotkey-handlers.ts';
import { normHandlers } from './norm-handlers.ts';
import { operationHandlers } from './operation-handlers.ts';
import { recordingHandlers } from './recording-handlers.ts';
import { reportHandlers } from './report-handlers.ts';
import { samplingHandlers } from './sampling-handlers.ts';
import type { Services } from './services.ts';
import { settingHandlers } from './setting-handlers.ts';
import { simulationHandlers } from './simulation-handlers.ts';
import { statisticsHandlers } from './statistics-handlers.ts';
import { studyHandlers } from './study-handlers.ts';
import { workdayHandlers } from './workday-handlers.ts';

/** Says, for every call of the contract, which function answers it. No logic lives here. */
export function createHandlers(services: Services): Handlers<typeof contract> {
  return {
    operations: operationHandlers(services),
    recording: recordingHandlers(services),
    workdays: workdayHandlers(services),
    studies: studyHandlers(services),
    statistics: statisticsHandlers(services),
    norms: normHandlers(services),
    simulation: simulationHandlers(services),
    reports: reportHandlers(services),
    sampling: samplingHandlers(services),
    hotkeys: hotkeyHandlers(services),
    settings: settingHandlers(services),
  };
}
