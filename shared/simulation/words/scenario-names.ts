import type { Words } from '../../lib/texts.ts';
import { groupName, operationName } from '../../operations/operation-name.ts';
import type { Catalogue } from '../../operations/operation.ts';
import { catalogueCode } from '../cases/services-names.ts';

/** Names of what a scenario holds, in a language. */
export interface ScenarioNames {
  readonly operation: (code: string) => string;
  readonly group: (code: string) => string;
  readonly role: (code: string) => string;
}

/** Words with the names of a scenario. */
export type NamedWords = Words & { readonly names: ScenarioNames };

/** Roles that the program itself suggests; any other one is called as somebody wrote it. */
const KNOWN_ROLES = ['manager', 'junior', 'senior', 'coordinator', 'account-manager'] as const;

/** Operations and groups by a catalogue, roles by the program's own words; else their codes. */
export function scenarioNames(
  { t, locale }: Words,
  catalogue: Catalogue | undefined,
): ScenarioNames {
  return {
    operation: (code) => {
      const found = catalogue?.operations.find((each) => each.code === code);
      return operationName(found ?? { code: catalogueCode(code), name: null }, locale);
    },
    group: (code) => {
      if (code === 'closing') {
        return operationName({ code: catalogueCode(code), name: null }, locale);
      }
      const found = catalogue?.groups.find((each) => each.code === code);
      return groupName(found ?? { code: catalogueCode(code), name: null }, locale);
    },
    role: (code) => {
      const known = KNOWN_ROLES.find((each) => each === code);
      return known ? t(`simulation.roles.${known}`) : code;
    },
  };
}
