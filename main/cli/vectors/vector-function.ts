import { z } from 'zod';

/** Answers one case of a case file: named inputs in, named results out, in the words of the file. */
export type VectorFunction = (inputs: unknown) => Readonly<Record<string, unknown>>;

/** Functions by the name that case files use for them. */
export type VectorFunctions = Readonly<Record<string, VectorFunction>>;

/** A function of checked inputs; inputs of another shape are an error that names the field. */
export function vectorFunction<Schema extends z.ZodType>(
  inputs: Schema,
  answer: (inputs: z.output<Schema>) => Readonly<Record<string, unknown>>,
): VectorFunction {
  return (given) => answer(inputs.parse(given));
}
