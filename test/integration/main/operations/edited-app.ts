import type { SystemServices } from '#main/ipc/system-services.ts';
import type { CatalogueEdit } from '#shared/operations/catalogue-edit.ts';
import type { Catalogue, GroupId, Operation } from '#shared/operations/operation.ts';
import { MINUTE } from '#test/support/builders.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

/** Minutes, and finished observations. */
type Figures = Record<string, readonly [minutes: number, n: number]>;

/** An application whose catalogue is edited. */
export interface EditedApp {
  readonly app: TestApp;
  readonly edit: (edit: CatalogueEdit) => Promise<Catalogue>;
  readonly merge: (from: string, into: string) => Promise<Catalogue>;
  readonly groupOf: (code: string) => Promise<GroupId>;
  /** Records a morning: calls, letters, rework, and a contract that runs. */
  readonly record: () => Promise<void>;
  /** What each operation comes to, by its own name or else its code. */
  readonly figures: () => Promise<Figures>;
  /** How often the keys were told to look at the catalogue again. */
  readonly refreshes: () => number;
}

/** What an operation of our own begins with. */
export const VALUES = {
  kind: 'support',
  timeIndex: 'ОП',
  unit: null,
  colourStep: 1,
  hotkey: null,
} as const;

const MORNING = [
  ['call-first', 10],
  ['correspondence', 20],
  ['call-first', 4],
  ['rework', 5],
  ['contract', 7],
] as const;

/** Starts it with the sales catalogue. */
export function startEditedApp(): EditedApp {
  let refreshes = 0;
  const hotkeys: SystemServices['hotkeys'] = {
    status: () => ({ engine: 'none', problem: null, chords: [] }),
    refresh: () => void (refreshes += 1),
    test: () => {},
  };
  const app = startTestApp({ system: { hotkeys } });
  const { operations, statistics } = app.api;
  return {
    app,
    edit: (edit) => operations.edit({ edit }),
    merge: (from, into) =>
      operations.merge({ fromId: app.operation(from), intoId: app.operation(into) }),
    groupOf: async (code) => {
      const group = (await operations.catalogue()).groups.find((each) => each.code === code);
      if (!group) throw new Error(`The catalogue has no group ${code}`);
      return group.id;
    },
    record: async () => {
      for (const [code, minutes] of MORNING) {
        await app.switchTo(code);
        app.work(minutes * MINUTE);
      }
    },
    figures: async () => {
      const photo = await statistics.photo({});
      return Object.fromEntries(
        photo.operations.map(({ code, name, ms, observations }) => [
          name ?? code,
          [Math.round(ms / MINUTE), observations] as const,
        ]),
      );
    },
    refreshes: () => refreshes,
  };
}

/** The operation of that code or name. */
export const find = ({ operations }: Catalogue, word: string): Operation | undefined =>
  operations.find(({ code, name }) => code === word || name === word);

/** Codes, or names where they are our own, of a group in its order; archived ones in brackets. */
export function leaves({ operations }: Catalogue, groupId: GroupId): string[] {
  return operations
    .filter((each) => each.groupId === groupId)
    .map(({ name, code, isArchived }) => (isArchived ? `(${name ?? code})` : (name ?? code)));
}

/** The tree without revisions, which only grow. */
export const tree = ({ groups, operations }: Catalogue) => ({
  groups: groups.map((each) => ({ ...each, rev: 0 })),
  operations: operations.map((each) => ({ ...each, rev: 0 })),
});
