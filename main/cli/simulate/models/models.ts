import { generalServiceModel } from './general-service-model.ts';
import { jacksonModels } from './jackson-models.ts';
import { kendallModel } from './kendall-model.ts';
import { manyServersModels } from './many-servers-models.ts';
import { networkModel } from './network-model.ts';
import { patienceModels } from './patience-models.ts';
import { planningModels } from './planning-models.ts';
import { poolModel } from './pool-model.ts';
import { priorityModels } from './priority-models.ts';
import type { SimulationModel } from './simulation-model.ts';
import { singleServerModel } from './single-server-model.ts';
import { statisticsModels } from './statistics-models.ts';

/** Every model that case files can name; what is named more narrowly stands before what is named more widely. */
const MODELS: readonly SimulationModel[] = [
  networkModel,
  ...jacksonModels,
  ...patienceModels,
  poolModel,
  ...planningModels,
  ...statisticsModels,
  ...priorityModels,
  singleServerModel,
  ...manyServersModels,
  generalServiceModel,
  kendallModel,
];

/** The model of a name; undefined when nobody knows it. */
export function modelNamed(name: string): SimulationModel | undefined {
  return MODELS.find(({ pattern }) => pattern.test(name));
}
