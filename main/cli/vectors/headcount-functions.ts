import { z } from 'zod';

import { absenceCoefficient } from '#shared/norms/headcount/absence-coefficient.ts';
import {
  absencePerPerson,
  headcountByOutput,
  headcountByService,
  headcountOfWorkplaces,
  loadNorm,
  serviceRate,
} from '#shared/norms/headcount/headcount-by-norm.ts';
import { personsFor } from '#shared/norms/headcount/headcount.ts';
import { labourVolume } from '#shared/norms/headcount/labour-volume.ts';
import { loadCoefficient } from '#shared/norms/headcount/load.ts';
import { calendarFund } from '#shared/norms/headcount/production-calendar.ts';
import { staffUnits } from '#shared/norms/headcount/staff-units.ts';
import { workFund, yearBalance } from '#shared/norms/headcount/year-balance.ts';

import { known, valuesSchema } from './sample-schemas.ts';
import { type VectorFunctions, vectorFunction } from './vector-function.ts';

const operationsSchema = z.array(z.object({ norm_h: z.number(), volume: z.number() }));
const coefficient = z.number().default(1);

/** Hours of labour as they are, or as operations; coefficients that a case does not name are 1. */
const labourSchema = z.object({
  labour_hours: z.number().optional(),
  ops: operationsSchema.optional(),
  fund: z.number(),
  fulfil: coefficient,
  K_cor: coefficient,
  K_nev: coefficient,
});

/** Funds of time, labour and head-count, in the words of the case files. */
export const headcountFunctions: VectorFunctions = {
  absence_coefficient: vectorFunction(
    z.object({ nominal_days: z.number(), effective_days: z.number() }),
    ({ nominal_days: nominal, effective_days: effective }) => ({
      Kn_ratio: absenceCoefficient(nominal, effective, 'by-funds'),
      Kn_one_plus: absenceCoefficient(nominal, effective, 'by-absences'),
    }),
  ),
  annual_time_balance: vectorFunction(
    z.object({ nominal_days: z.number(), absence_days: valuesSchema }),
    ({ nominal_days: nominal, absence_days: days }) => {
      const { absences, effective } = yearBalance(nominal, days);
      return { absences, effective_days: effective };
    },
  ),
  calendar_fund: vectorFunction(
    z.object({
      work_days: z.number(),
      short_hours: z.number().default(0),
      hours_per_day: z.number().default(8),
    }),
    ({ work_days: days, short_hours: short, hours_per_day: hours }) => ({
      fund: calendarFund(days, short, hours),
    }),
  ),
  headcount_by_service_norm: vectorFunction(
    z.object({ volume: z.number(), Nob: z.number(), Vr: z.number(), Chsr: z.number() }),
    ({ volume, Nob, Vr, Chsr }) => ({
      base: headcountByService(volume, Nob),
      absence_h_per_worker: absencePerPerson(Vr, Chsr),
    }),
  ),
  headcount_labour: vectorFunction(labourSchema, (given) => {
    const labour = given.labour_hours ?? labourOf(known(given.ops));
    const persons = personsFor(labour * given.K_cor, given.fund, given.fulfil) * given.K_nev;
    return { labour, headcount: persons, rounded: staffUnits(persons, 1, 'nearest') };
  }),
  headcount_load_norm: vectorFunction(
    z.object({ N: z.number(), T_avg: z.number(), fund: z.number() }),
    ({ N, T_avg: meanTime, fund }) => {
      const norm = loadNorm(fund, meanTime);
      return {
        Nn: norm,
        headcount: headcountByService(N, norm),
        headcount_direct: personsFor(labourVolume([{ norm: meanTime, volume: N }]), fund),
      };
    },
  ),
  headcount_output_norm: vectorFunction(
    z.object({ Q: z.number(), norm_per_shift: z.number(), days: z.number(), fulfil: coefficient }),
    ({ Q, norm_per_shift: norm, days, fulfil }) => ({
      headcount: headcountByOutput(Q, norm, days, fulfil),
    }),
  ),
  headcount_workplaces: vectorFunction(
    z.object({ places: z.number(), shifts: z.number(), absence_pct: z.number() }),
    ({ places, shifts, absence_pct: percent }) => {
      const { ofPresent, ofListed } = headcountOfWorkplaces(places, shifts, percent);
      return { headcount: ofPresent, headcount_of_list: ofListed };
    },
  ),
  labour_volume: vectorFunction(
    z.union([z.object({ N: z.number(), t: z.number() }), z.object({ ops: operationsSchema })]),
    (given) => ({
      hours: labourOf('ops' in given ? given.ops : [{ norm_h: given.t, volume: given.N }]),
    }),
  ),
  load_coefficient: vectorFunction(
    z.object({ labour: z.number(), headcount: z.number(), fund_eff: z.number() }),
    ({ labour, headcount, fund_eff: fund }) => ({ load: loadCoefficient(labour, headcount, fund) }),
  ),
  service_rate_per_hour: vectorFunction(
    z.object({ Nob: z.number(), Tvr: z.number() }),
    ({ Nob, Tvr }) => ({ Nrn: serviceRate(Nob, Tvr) }),
  ),
  work_fund: vectorFunction(
    z.object({ workers: z.number(), days: z.number(), hours: z.number() }),
    ({ workers, days, hours }) => ({ fund: workFund(workers, days, hours) }),
  ),
};

function labourOf(operations: z.output<typeof operationsSchema>): number {
  return labourVolume(operations.map(({ norm_h: norm, volume }) => ({ norm, volume })));
}
