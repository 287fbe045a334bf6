import type { ReactNode } from 'react';

import { KINDS, type Kind } from '#shared/operations/kind.ts';

import { type Hex } from '../lib/colour.ts';
import { fillOf, inkOn, KIND_PATTERN, type Pattern } from '../lib/kind-colour.ts';

const SIZE = 6;

const DRAWINGS: Readonly<Record<Pattern, ReactNode>> = {
  solid: null,
  rising: <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" />,
  dots: <path d="M1.5 1.5h0M4.5 4.5h0" strokeLinecap="round" strokeWidth={2} />,
  cross: <path d="M-1 7 7 -1M-1 -1 7 7" />,
  level: <path d="M0 3h6" />,
  sparse: <path d="M3 3h0" strokeLinecap="round" strokeWidth={1.6} />,
};

/** How to fill an area: the `fill` of a shape in an SVG that contains `KindPatterns` with this `id`. */
export function paintOf(id: string, kind: Kind, colourStep = 0): string {
  if (KIND_PATTERN[kind] === 'solid') return fillOf(kind, colourStep);
  return `url(#${id}-${kind}-${colourStep})`;
}

interface KindPatternsProps {
  /** Unique in the document; the same as given to `paintOf`. */
  readonly id: string;
  /** Colour steps that are in use. */
  readonly steps?: readonly number[];
  /** Kinds that are in use. */
  readonly kinds?: readonly Kind[];
}

const NO_STEPS = [0];

/** Definitions of the kinds' patterns. They live in the same SVG as the shapes, so that a copy of it is complete. */
export function KindPatterns({ id, steps = NO_STEPS, kinds = KINDS }: KindPatternsProps) {
  return (
    <defs>
      {kinds
        .filter((kind) => KIND_PATTERN[kind] !== 'solid')
        .flatMap((kind) =>
          steps.map((step) => (
            <Tile
              key={`${kind}-${step}`}
              id={`${id}-${kind}-${step}`}
              fill={fillOf(kind, step)}
              pattern={KIND_PATTERN[kind]}
            />
          )),
        )}
    </defs>
  );
}

interface TileProps {
  readonly id: string;
  readonly fill: Hex;
  readonly pattern: Pattern;
}

function Tile({ id, fill, pattern }: TileProps) {
  return (
    <pattern id={id} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
      <rect width={SIZE} height={SIZE} fill={fill} />
      <g stroke={inkOn(fill)} strokeOpacity={0.3} strokeWidth={1} fill="none">
        {DRAWINGS[pattern]}
      </g>
    </pattern>
  );
}
