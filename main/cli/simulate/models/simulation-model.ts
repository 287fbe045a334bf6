import type { z } from 'zod';

import type { EngineCase } from './engine-case.ts';
import { plainInputs } from './plain-inputs.ts';

/** One case of a model: its name, its inputs in the words of the case files, and the figures that are asked for. */
export interface ModelCase {
  readonly model: string;
  readonly inputs: unknown;
  readonly keys: readonly string[];
}

/** Figures by the names of the case files. */
export type Figures = Readonly<Record<string, unknown>>;

/** A model that case files can name: the pattern of its names, and its exact figures. */
export interface SimulationModel {
  readonly pattern: RegExp;
  /** @throws {Error} When the inputs have another shape, or have no answer. */
  readonly exact: (asked: ModelCase) => Figures;
  /** The model as a network of queues; undefined for arithmetic. @throws As `exact`. */
  readonly engine: ((asked: ModelCase) => EngineCase) | undefined;
}

/** A model of checked inputs; inputs of another shape are an error that names the field. */
export function simulationModel<Schema extends z.ZodType>(
  pattern: RegExp,
  inputs: Schema,
  exact: (inputs: z.output<Schema>, asked: ModelCase) => Figures,
  engine?: (inputs: z.output<Schema>, asked: ModelCase) => EngineCase,
): SimulationModel {
  const parsed = (asked: ModelCase): z.output<Schema> => inputs.parse(plainInputs(asked.inputs));
  return {
    pattern,
    exact: (asked) => exact(parsed(asked), asked),
    engine: engine && ((asked) => engine(parsed(asked), asked)),
  };
}
