import { z } from 'zod';

import { dealsByMonth } from '#shared/simulation/exact/cohorts.ts';
import { meanAlive } from '#shared/simulation/exact/lead-decay.ts';
import { learningMultiplier } from '#shared/simulation/exact/learning.ts';
import { littlesLaw } from '#shared/simulation/exact/littles-law.ts';
import { payback } from '#shared/simulation/exact/payback.ts';
import { neededLeadsRatio, revenueMultiplier } from '#shared/simulation/exact/revenue-identity.ts';
import { roofline } from '#shared/simulation/exact/roofline.ts';
import { moveWork } from '#shared/simulation/exact/work-conservation.ts';
import { sum } from '#shared/statistics/mean.ts';

import { known } from '../../vectors/sample-schemas.ts';
import { figuresByKey, numbered } from './figure-keys.ts';
import { simulationModel, type SimulationModel } from './simulation-model.ts';

const number = z.number();
const numbers = z.array(number);
const byName = z.record(z.string(), number);

const cohorts = simulationModel(
  /delayed conversion|cohort|convolution/i,
  z.object({ leads: numbers, conversion: number.default(1), curve: numbers }),
  ({ leads, conversion, curve }) => {
    const deals = dealsByMonth(leads, conversion, curve);
    return {
      deals,
      total: sum(deals),
      ...Object.fromEntries(deals.map((each, month) => [`deals_m${month + 1}`, each])),
    };
  },
);

const little = simulationModel(
  /Little/i,
  z.object({ arrivals: numbers, departures: numbers }),
  ({ arrivals, departures }) => {
    const found = known(littlesLaw(arrivals, departures));
    return {
      L_area: found.area,
      N: found.customers,
      W_mean: found.meanSojourn,
      W: found.meanSojourn,
      horizon: found.horizon,
      L: found.meanNumber,
      lambda_: found.rate,
    };
  },
);

const work = simulationModel(
  /work conservation/i,
  z.object({ minutes_per_deal_asis: byName, moved: z.array(z.string()) }),
  ({ minutes_per_deal_asis: minutes, moved }) => {
    const found = known(moveWork(minutes, moved));
    return {
      total: found.total,
      kept_share: found.keptShare,
      freed_share: found.freedShare,
      max_multiplier_same_people_if_nothing_gets_faster: found.sameStaffMultiplier,
      naive_multiplier: found.naiveMultiplier,
    };
  },
);

const capacities = simulationModel(
  /roofline|min\(role capacity/i,
  z.object({
    minutes_per_deal: byName,
    staff: byName,
    hours_per_person: number,
    leads: number,
    conversion: number,
  }),
  ({ minutes_per_deal: minutes, staff, hours_per_person: hours, leads, conversion }) => {
    const roles = Object.entries(minutes).map(([name, minutesPerDeal]) => ({
      name,
      people: staff[name] ?? 0,
      minutesPerDeal,
    }));
    const found = roofline(roles, hours, { leads, conversion });
    const caps = [...found.capacities].map(([name, deals]) => [`cap_${name}`, deals] as const);
    return {
      ...Object.fromEntries(caps),
      leads_limit: found.leadsLimit,
      deals: found.deals,
      bottleneck: found.bottleneck ?? 'leads',
    };
  },
);

const returns = simulationModel(
  /payback/i,
  z.object({
    one_off: number,
    margin: number,
    extra_revenue: numbers,
    extra_pay: number.default(0),
  }),
  ({ one_off: oneOff, margin, extra_revenue: extraRevenue, extra_pay: extraPay }) => {
    const { cumulative, months } = payback({ oneOff, margin, extraRevenue, extraPay });
    return { ...numbered('cum', cumulative), payback_months: months ?? null };
  },
);

const learning = simulationModel(
  /rookie|learning|relearn/i,
  z.object({
    X: number.default(1),
    tau: number.positive(),
    t: z.union([number, numbers]).default([]),
  }),
  ({ X, tau, t }, { keys }) => {
    const at = (time: number): number => learningMultiplier(X, tau, time);
    return {
      multiplier: Array.isArray(t) ? t.map(at) : at(t),
      ...figuresByKey(keys, [[/^t_?([\d.]+)$/, at]]),
    };
  },
);

const identity = simulationModel(
  /revenue identity|multiplier identity/i,
  z.object({ leads_ratio: number, conversion_ratio: number, cheque_ratio: number }),
  ({ leads_ratio: leads, conversion_ratio: conversion, cheque_ratio: cheque }, { keys }) => {
    const asked = keys.flatMap((key) => {
      const [, whole, tenths = '0'] = /^needed_leads_ratio_for_(\d+)(?:_(\d+))?$/.exec(key) ?? [];
      const target = Number(`${whole}.${tenths}`);
      return whole === undefined
        ? []
        : [[key, known(neededLeadsRatio(target, { conversion, cheque }))] as const];
    });
    return {
      multiplier: revenueMultiplier({ leads, conversion, cheque }),
      ...Object.fromEntries(asked),
    };
  },
);

const decay = simulationModel(
  /still alive|lead decay/i,
  z.object({
    cmin: number,
    cmax: number,
    tau_days: number.positive(),
    fixed_wait_days: number.default(0),
    mean_random_wait_days: number.default(0),
  }),
  ({
    cmin,
    cmax,
    tau_days: constant,
    fixed_wait_days: fixed,
    mean_random_wait_days: meanRandom,
  }) => ({
    p: meanAlive({ lowest: cmin, highest: cmax, constant }, { fixed, meanRandom }),
  }),
);

/** Arithmetic of a split that needs no run. */
export const planningModels: readonly SimulationModel[] = [
  cohorts,
  little,
  work,
  capacities,
  returns,
  learning,
  identity,
  decay,
];
