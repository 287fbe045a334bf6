import type { BuiltInGroup, BuiltInOperation } from './built-in.ts';
import { SALES_GROUPS } from './sales-groups.ts';

/** The catalogue that a new database begins with. Its codes are stable: files and scripts use them. */
export const salesCatalogue: readonly BuiltInGroup[] = SALES_GROUPS;

const groups = new Map(SALES_GROUPS.map((group) => [group.code, group]));
const operations = new Map(
  SALES_GROUPS.flatMap((group) => group.operations).map((operation) => [operation.code, operation]),
);

/** The built-in operation of that code, if it is one. */
export function findBuiltInOperation(code: string): BuiltInOperation | undefined {
  return operations.get(code);
}

/** The built-in group of that code, if it is one. */
export function findBuiltInGroup(code: string): BuiltInGroup | undefined {
  return groups.get(code);
}
