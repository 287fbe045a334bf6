import { describe, expect, it } from 'vitest';

import { cssVariables, theme } from '#renderer/app/theme.ts';
import { contrast, luminance, mix, type Scheme, standOut } from '#renderer/lib/colour.ts';
import {
  edgeOf,
  fillOf,
  inkOn,
  KIND_PATTERN,
  kindVariables,
  SURFACE,
  textOf,
} from '#renderer/lib/kind-colour.ts';
import { KINDS } from '#shared/operations/kind.ts';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const STEPS = [0, 1, 2, 3, 4];
const cases = SCHEMES.flatMap((scheme) =>
  KINDS.flatMap((kind) => STEPS.map((step) => [kind, step, scheme] as const)),
);

describe('colours', () => {
  it('have the contrast that WCAG computes', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(luminance('#ff0000')).toBeCloseTo(0.2126, 5);
  });

  it('mix in proportion', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#0f766e', '#ffffff', 0)).toBe('#0f766e');
  });

  it('stand out by changing no more than needed', () => {
    expect(standOut('#000000', '#ffffff', 4.5)).toBe('#000000');
    const moved = standOut('#cbd5e1', '#ffffff', 3);
    expect(contrast(moved, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(moved, '#ffffff')).toBeLessThan(3.3);
  });
});

describe('kinds', () => {
  it.each(cases)('%s, step %i, is visible on a %s page', (kind, step, scheme) => {
    expect(contrast(edgeOf(kind, scheme, step), SURFACE[scheme])).toBeGreaterThanOrEqual(3);
  });

  it.each(cases)('%s, step %i, can be written upon (%s)', (kind, step) => {
    const fill = fillOf(kind, step);
    expect(contrast(inkOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SCHEMES)('can be read as text on a %s page', (scheme) => {
    for (const kind of KINDS) {
      expect(contrast(textOf(kind, scheme), SURFACE[scheme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('differ by pattern, not only by colour', () => {
    expect(new Set(KINDS.map((kind) => KIND_PATTERN[kind])).size).toBe(KINDS.length);
  });

  it('have a colour of their own at every step', () => {
    const fills = KINDS.flatMap((kind) => STEPS.map((step) => fillOf(kind, step)));
    expect(new Set(fills).size).toBe(fills.length);
  });

  it('are there for style sheets', () => {
    expect(kindVariables('light')['--kind-result']).toBe('#0f766e');
    expect(Object.keys(kindVariables('dark'))).toHaveLength(3 * KINDS.length);
  });
});

describe('the theme', () => {
  it.each(SCHEMES)('has readable text on every %s surface', (scheme) => {
    const variables = cssVariables({ ...theme } as Parameters<typeof cssVariables>[0])[scheme];
    const surfaces = [
      SURFACE[scheme],
      ...['sunken', 'raised', 'hover', 'selected'].map((name) => variables[`--surface-${name}`]),
    ];
    const texts = [
      variables['--mantine-color-dimmed'],
      variables['--mantine-color-error'],
      variables['--accent'],
    ];
    for (const surface of surfaces) {
      for (const text of texts) {
        expect(contrast(text ?? '', surface ?? '')).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(variables['--on-fill'] ?? '', variables['--accent'] ?? '')).toBeGreaterThan(
      4.5,
    );
    expect(contrast(variables['--line-strong'] ?? '', SURFACE[scheme])).toBeGreaterThanOrEqual(3);
  });
});
