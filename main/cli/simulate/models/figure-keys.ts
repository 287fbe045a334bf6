import type { Figures } from './simulation-model.ts';

/** A family of keys with a number in their name, such as `P_n_ge_5`. */
export type NumberedKey = readonly [pattern: RegExp, figure: (number: number) => unknown];

/** The figures of the keys whose name holds a number; keys of no family are left out. */
export function figuresByKey(keys: readonly string[], families: readonly NumberedKey[]): Figures {
  const found = keys.flatMap((key) => {
    for (const [pattern, figure] of families) {
      const number = pattern.exec(key)?.[1];
      if (number !== undefined) return [[key, figure(Number(number))] as const];
    }
    return [];
  });
  return Object.fromEntries(found);
}

/** `name_1`, `name_2`, … for each value in turn. */
export function numbered(name: string, values: readonly unknown[], from = 1): Figures {
  return Object.fromEntries(values.map((value, index) => [`${name}_${index + from}`, value]));
}
