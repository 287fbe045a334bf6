import { assertNever } from '#shared/lib/assert.ts';
import type { PrintedWarning } from '#shared/simulation/outcome/result-document.ts';

/** What somebody should know of a scenario before its figures are believed, in words. */
export function warningText(warning: PrintedWarning): string {
  switch (warning.kind) {
    case 'nobody-does':
      return `Nobody does "${warning.value}".`;
    case 'role-empty':
      return `Nobody has the role "${warning.value}".`;
    case 'skill-capped':
      return `The skill of "${warning.value}" makes winning and losing a talk more than certain together: fewer talks are lost than department.closing.lose says. Lower the skill or win.`;
    case 'minutes-of-nobody':
      return `Minutes of "${warning.operation}" are given for "${warning.value}", who is in no split: they are left out.`;
    case 'standard-missed':
      return `"${warning.value}" is begun within ${warning.withinHours} h in ${(100 * warning.kept).toFixed(0)} % of the cases only.`;
    default:
      return assertNever(warning);
  }
}
