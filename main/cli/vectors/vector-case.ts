import { z } from 'zod';

/** How far a number may be from the expected one: the same for all keys, or one for each. */
const toleranceSchema = z.union([z.number(), z.record(z.string(), z.number())]);
export type Tolerance = z.output<typeof toleranceSchema>;

/** A case of a function: what it is called, gets and must answer. */
const functionCaseSchema = z.object({
  id: z.string().optional(),
  fn: z.string(),
  inputs: z.unknown(),
  expected: z.record(z.string(), z.unknown()),
  tolerance: toleranceSchema.optional(),
});

/** A case of a model of the simulation: nothing here answers it yet, so only its name is read. */
const modelCaseSchema = z.object({ model: z.string() });

export type FunctionCase = Readonly<z.output<typeof functionCaseSchema>>;
export type VectorCase = FunctionCase | Readonly<z.output<typeof modelCaseSchema>>;

export const vectorCasesSchema = z.array(z.union([functionCaseSchema, modelCaseSchema]));
