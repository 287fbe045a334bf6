import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { groupName, operationName } from '#shared/operations/operation-name.ts';
import { catalogueCode } from '#shared/simulation/cases/services-names.ts';

import { useLocale } from '../lib/i18n.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';

/** Names of what a scenario holds, in the language on screen. */
export interface ScenarioNames {
  readonly operation: (code: string) => string;
  readonly group: (code: string) => string;
  readonly role: (code: string) => string;
}

/** Roles that the program itself suggests; any other one is called as somebody wrote it. */
const KNOWN_ROLES = ['manager', 'junior', 'senior', 'coordinator', 'account-manager'] as const;

/** Operations and groups by the catalogue, roles by the program's own words; else their codes. */
export function useScenarioNames(): ScenarioNames {
  const { t } = useTranslation();
  const locale = useLocale();
  const { data: catalogue } = useQuery(catalogueQuery);
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
