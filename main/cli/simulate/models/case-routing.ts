import { sum } from '#shared/statistics/mean.ts';

/** Going from one station to another; no probability: what the others leave. */
interface Step {
  readonly from: number;
  readonly to: number | undefined;
  readonly probability: number | undefined;
}

const ARROW = /(\d+)\s*(?:->|→)\s*(?=(\d+|out))/gi;
const PROBABILITY = /(?:\(|:|=|\bp\b|\bwith\b|w\.?p\.?)\s*(0?\.\d+|[01](?:\.\d+)?|\d+\/\d+)\b/i;

/**
 * The routing that a text means, such as `1->2->3->out` or `1->2, 2->1 (0.3), 2->out`: a row of probabilities for each
 * station. A probability holds for the last step before it; a step without one gets what the others of its station leave.
 */
export function routingIn(text: string, stations: number): readonly (readonly number[])[] {
  const steps = text.split(/[,;]|\bor\b|\belse\b/).flatMap(stepsIn);
  return Array.from({ length: stations }, (_, from) => {
    const own = steps.filter((step) => step.from === from);
    const given = sum(own.map(({ probability }) => probability ?? 0));
    const open = own.filter(({ probability }) => probability === undefined);
    const row = Array.from({ length: stations }, () => 0);
    for (const { to, probability } of own) {
      if (to === undefined || to >= stations) continue;
      row[to] = (row[to] ?? 0) + (probability ?? (1 - given) / open.length);
    }
    return row;
  });
}

function stepsIn(part: string): readonly Step[] {
  const arrows = [...part.matchAll(ARROW)];
  const said = PROBABILITY.exec(part.slice(arrows.at(-1)?.index ?? 0).replace(ARROW, ''))?.[1];
  return arrows.map(([, from, to], index) => ({
    from: Number(from) - 1,
    to: to === undefined || /out/i.test(to) ? undefined : Number(to) - 1,
    probability: said !== undefined && index === arrows.length - 1 ? fraction(said) : undefined,
  }));
}

/** `0.25` or `1/4`. */
export function fraction(text: string): number {
  const [over = '', under = '1'] = text.split('/');
  return Number(over) / Number(under);
}

/** One station after the other; from the last one a share goes back to the first. */
export function tandemRouting(stations: number, returning: number): readonly (readonly number[])[] {
  return Array.from({ length: stations }, (_, from) =>
    Array.from({ length: stations }, (_each, to) => {
      if (to === from + 1) return 1;
      return from === stations - 1 && to === 0 ? returning : 0;
    }),
  );
}
