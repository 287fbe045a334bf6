import { operationName } from '#shared/operations/operation-name.ts';
import type { Operation } from '#shared/operations/operation.ts';

/** What people type without thinking about it: any case, `е` for `ё`. */
const plain = (text: string): string => text.toLocaleLowerCase().replaceAll('ё', 'е').trim();

/**
 * The operations that have every typed word at the beginning of a word of their name, in either language; those
 * that have it only inside of a word come after them.
 */
export function matchOperations(operations: readonly Operation[], typed: string): Operation[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...operations];
  const ranked = operations.map((operation) => ({ operation, rank: rankOf(operation, words) }));
  return [2, 1].flatMap((rank) =>
    ranked.filter((each) => each.rank === rank).map(({ operation }) => operation),
  );
}

function rankOf(operation: Operation, words: readonly string[]): 0 | 1 | 2 {
  const names = [operationName(operation, 'ru'), operationName(operation, 'en'), operation.code];
  const ranks = names.map((name) => {
    const text = ` ${plain(name)}`;
    if (words.every((word) => text.includes(` ${word}`))) return 2;
    return words.every((word) => text.includes(word)) ? 1 : 0;
  });
  if (ranks.includes(2)) return 2;
  return ranks.includes(1) ? 1 : 0;
}
