/** Colours as `#RRGGBB`. Contrast as WCAG 2.2 defines it. */
export type Hex = string;

/** Appearance of the application. */
export type Scheme = 'light' | 'dark';

type Channels = readonly [red: number, green: number, blue: number];

const channelsOf = (colour: Hex): Channels => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
};

/** `share` of `other` in `colour`: 0 is the colour itself, 1 is the other one. */
export function mix(colour: Hex, other: Hex, share: number): Hex {
  const [red, green, blue] = channelsOf(colour);
  const [otherRed, otherGreen, otherBlue] = channelsOf(other);
  const part = (from: number, to: number): string =>
    Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${part(red, otherRed)}${part(green, otherGreen)}${part(blue, otherBlue)}`;
}

/** Relative luminance: 0 is black, 1 is white. */
export function luminance(colour: Hex): number {
  const [red, green, blue] = channelsOf(colour);
  const linear = (channel: number): number => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two colours, from 1 (the same) to 21 (black and white). */
export function contrast(a: Hex, b: Hex): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, moved no further than needed to stand out from the surface by the given contrast. */
export function standOut(colour: Hex, surface: Hex, least: number): Hex {
  const away = luminance(surface) > 0.18 ? '#000000' : '#ffffff';
  for (let share = 0; share < 1; share += 0.02) {
    const candidate = mix(colour, away, share);
    if (contrast(candidate, surface) >= least) return candidate;
  }
  return away;
}
