import { operationName, operationUnit } from '#shared/operations/operation-name.ts';

import type { CliCommand } from './command.ts';
import { languageOf } from './language.ts';
import { apiOver, withReading } from './open-for-cli.ts';
import { required } from './options.ts';

const usage = 'catalogue --db FILE [--language ru|en] [--json]';

/** Lists the operations with their codes. */
export const catalogueCommand: CliCommand = {
  usage,
  options: { db: { type: 'string' }, language: { type: 'string' } },
  run: async (options) => {
    const { operations, language } = await withReading(
      required(options, 'db', usage),
      async (db) => {
        const { groups, operations: all } = await apiOver(db).operations.catalogue();
        const order = new Map(groups.map(({ id, position }) => [id, position]));
        const placeOf = (groupId: (typeof groups)[number]['id']): number => order.get(groupId) ?? 0;
        return {
          language: languageOf(options, db),
          operations: all.toSorted(
            (a, b) => placeOf(a.groupId) - placeOf(b.groupId) || a.position - b.position,
          ),
        };
      },
    );
    const rows = operations.map((operation) => ({
      code: operation.code,
      name: operationName(operation, language),
      kind: operation.kind,
      index: operation.timeIndex,
      unit: operationUnit(operation, language),
      hotkey: operation.hotkey,
      archived: operation.isArchived,
    }));
    const text = rows.map(({ code, kind, index, name }) => `${code}\t${kind}\t${index}\t${name}`);
    return { json: { operations: rows }, text: text.join('\n') };
  },
};
