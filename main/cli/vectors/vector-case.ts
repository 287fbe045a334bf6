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

/** A case of a model of the simulation. Its `tolerance.sim` tells how the engine is compared, and is not read here. */
const modelCaseSchema = z.object({
  id: z.string().optional(),
  model: z.string(),
  inputs: z.unknown(),
  expected: z.record(z.string(), z.unknown()),
  tolerance: z
    .union([
      z.number().transform((relative) => ({ formula_rel: relative })),
      z.object({ formula_rel: z.number().default(1e-9) }),
    ])
    .prefault({}),
});

export type FunctionCase = Readonly<z.output<typeof functionCaseSchema>>;
export type ModelCase = Readonly<z.output<typeof modelCaseSchema>>;
export type VectorCase = FunctionCase | ModelCase;

export const vectorCasesSchema = z.array(z.union([functionCaseSchema, modelCaseSchema]));
