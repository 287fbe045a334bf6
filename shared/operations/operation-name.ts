import type { Operation, OperationGroup } from './operation.ts';
import { findBuiltInGroup, findBuiltInOperation } from './sales-catalogue.ts';

/** The languages in which the built-in operations have names. */
export type Language = 'ru' | 'en';

/** The name that the screen shows: the user's own, else the built-in one of the language. */
export function operationName(
  operation: Pick<Operation, 'name' | 'code'>,
  language: Language,
): string {
  return operation.name ?? findBuiltInOperation(operation.code)?.name[language] ?? operation.code;
}

/** Every name that some screen shows of it. */
export function namesOf(operation: Pick<Operation, 'name' | 'code'>): string[] {
  return [operationName(operation, 'ru'), operationName(operation, 'en')];
}

/** What one unit of the operation is called. */
export function operationUnit(
  operation: Pick<Operation, 'unit' | 'code'>,
  language: Language,
): string {
  const builtIn = findBuiltInOperation(operation.code)?.unit[language];
  return operation.unit ?? builtIn ?? (language === 'ru' ? 'раз' : 'time');
}

/** The name of a branch of the catalogue. */
export function groupName(
  group: Pick<OperationGroup, 'name' | 'code'>,
  language: Language,
): string {
  return group.name ?? findBuiltInGroup(group.code)?.name[language] ?? group.code;
}
