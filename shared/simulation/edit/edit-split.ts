import { assertNever } from '../../lib/assert.ts';
import type { Role, Split } from '../model/split.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/** An edit of one split. */
export type SplitEdit = Extract<ScenarioEdit, { readonly phase: number }>;

/**
 * The split after an edit; the same one where the edit makes no sense. `order` is the usual order of importance: there a
 * role that gets an operation puts it.
 */
export function editSplit(split: Split, edit: SplitEdit, order: readonly string[]): Split {
  switch (edit.kind) {
    case 'toggle':
      return withRole(split, edit.role, (role) =>
        role.operations.includes(edit.operation)
          ? without(role, edit.operation)
          : withOperation(role, edit.operation, order),
      );
    case 'move':
      return moved(split, edit, order);
    case 'prioritise':
      return withRole(split, edit.role, (role) => ({
        ...role,
        operations: stepped(role.operations, edit.operation, edit.step),
      }));
    case 'place':
      return placed(split, edit);
    case 'hire':
      return hired(split, edit);
    case 'dismiss':
      return { ...split, staff: split.staff.filter(({ name }) => name !== edit.name) };
    case 'add-role':
      return withNewRole(split, edit.code);
    case 'remove-role':
      return withoutRole(split, edit.code);
    case 'rules':
      return { ...split, ...edit.change };
    default:
      return assertNever(edit);
  }
}

const withRole = (split: Split, code: string, change: (role: Role) => Role): Split => ({
  ...split,
  roles: split.roles.map((role) => (role.code === code ? change(role) : role)),
});

const without = (role: Role, operation: string): Role => ({
  ...role,
  operations: role.operations.filter((code) => code !== operation),
});

/** Before the first operation that is usually later. */
function withOperation(role: Role, operation: string, order: readonly string[]): Role {
  if (role.operations.includes(operation)) return role;
  const rank = order.indexOf(operation);
  const later = role.operations.findIndex((code) => order.indexOf(code) > rank);
  const at = later < 0 ? role.operations.length : later;
  return { ...role, operations: role.operations.toSpliced(at, 0, operation) };
}

function moved(
  split: Split,
  { operation, from, to }: Extract<SplitEdit, { kind: 'move' }>,
  order: readonly string[],
): Split {
  const holder = split.roles.find(({ code }) => code === from);
  if (from === to || !holder?.operations.includes(operation)) return split;
  const left = withRole(split, from, (role) => without(role, operation));
  return withRole(left, to, (role) => withOperation(role, operation, order));
}

function stepped(operations: readonly string[], operation: string, step: -1 | 1): string[] {
  const at = operations.indexOf(operation);
  const to = at + step;
  if (at < 0 || to < 0 || to >= operations.length) return [...operations];
  return operations.toSpliced(at, 1).toSpliced(to, 0, operation);
}

const isRole = (split: Split, code: string): boolean =>
  split.roles.some((role) => role.code === code);

function placed(split: Split, { name, role }: Extract<SplitEdit, { kind: 'place' }>): Split {
  if (!isRole(split, role)) return split;
  return {
    ...split,
    staff: split.staff.map((person) => (person.name === name ? { ...person, role } : person)),
  };
}

function hired(split: Split, { name, role }: Extract<SplitEdit, { kind: 'hire' }>): Split {
  if (!isRole(split, role) || split.staff.some((person) => person.name === name)) return split;
  return { ...split, staff: [...split.staff, { name, role, skill: 1, speed: 1 }] };
}

function withNewRole(split: Split, code: string): Split {
  if (isRole(split, code)) return split;
  const pay = split.roles[0]?.pay ?? 0;
  const role: Role = { code, operations: [], speed: 1, speedOf: {}, pay };
  return { ...split, roles: [...split.roles, role] };
}

/** Its people go to the first of the other roles; the last role stays. */
function withoutRole(split: Split, code: string): Split {
  const roles = split.roles.filter((role) => role.code !== code);
  const [first] = roles;
  if (!first) return split;
  return {
    ...split,
    roles,
    staff: split.staff.map((person) =>
      person.role === code ? { ...person, role: first.code } : person,
    ),
  };
}
