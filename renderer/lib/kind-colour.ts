import { KINDS, type Kind } from '#shared/operations/kind.ts';

import { contrast, type Hex, mix, type Scheme, standOut } from './colour.ts';

/** What lies behind text and charts. `app/theme.ts` paints the page with the same values. */
export const SURFACE: Readonly<Record<Scheme, Hex>> = { light: '#ffffff', dark: '#15191e' };

/** The kind's own colour. Colour of data means kind and nothing else, the same on every screen. */
const KIND_COLOUR: Readonly<Record<Kind, Hex>> = {
  result: '#0f766e',
  support: '#3b82f6',
  avoidable: '#f59e0b',
  loss: '#dc2626',
  rest: '#94a3b8',
  absence: '#cbd5e1',
};

/** Towards white (positive) or black (negative), by step of `colourStep`. */
const STEPS: readonly number[] = [0, 0.24, -0.2, 0.44, -0.36];

const INK: Hex = '#0b1220';
const PAPER: Hex = '#ffffff';

/** The pattern that tells a kind where colour cannot: grey print, colour blindness. */
export type Pattern = 'solid' | 'rising' | 'dots' | 'cross' | 'level' | 'sparse';

/** The pattern of each kind in bars, charts and timelines. */
export const KIND_PATTERN: Readonly<Record<Kind, Pattern>> = {
  result: 'solid',
  support: 'rising',
  avoidable: 'dots',
  loss: 'cross',
  rest: 'level',
  absence: 'sparse',
};

/** Area colour of an operation: its kind's colour, lighter or darker by its step (0 to 4). */
export function fillOf(kind: Kind, colourStep = 0): Hex {
  const step = STEPS[colourStep % STEPS.length] ?? 0;
  return mix(KIND_COLOUR[kind], step > 0 ? PAPER : '#000000', Math.abs(step));
}

/** Outline that keeps an area visible on the page: contrast 3:1 where the fill has less. */
export function edgeOf(kind: Kind, scheme: Scheme, colourStep = 0): Hex {
  return standOut(fillOf(kind, colourStep), SURFACE[scheme], 3);
}

/** The kind's colour for text on the page: contrast 4.5:1. */
export function textOf(kind: Kind, scheme: Scheme): Hex {
  return standOut(KIND_COLOUR[kind], SURFACE[scheme], 4.8);
}

/** Ink or paper: what is better read on the fill. */
export function inkOn(fill: Hex): Hex {
  return contrast(fill, INK) > contrast(fill, PAPER) ? INK : PAPER;
}

/** CSS variables `--kind-<kind>`, `-edge` and `-text` for one appearance. */
export function kindVariables(scheme: Scheme): Record<string, string> {
  return Object.fromEntries(
    KINDS.flatMap((kind) => [
      [`--kind-${kind}`, fillOf(kind)],
      [`--kind-${kind}-edge`, edgeOf(kind, scheme)],
      [`--kind-${kind}-text`, textOf(kind, scheme)],
    ]),
  );
}
