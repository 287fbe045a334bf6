import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

import type { Scheme } from '../lib/colour.ts';
import { kindVariables, SURFACE } from '../lib/kind-colour.ts';

/** The accent: shade 7 on light pages, shade 4 on dark ones. */
const teal: MantineColorsTuple = [
  '#effcf9',
  '#cbf5ec',
  '#99ead9',
  '#5eddc6',
  '#2dd4bf',
  '#14b8a6',
  '#0d9488',
  '#0f766e',
  '#115e59',
  '#134e4a',
];

/** For what cannot be undone and for failures; never for a person. */
const red: MantineColorsTuple = [
  '#fef2f2',
  '#fee2e2',
  '#fecaca',
  '#fca5a5',
  '#f98080',
  '#ef4444',
  '#dc2626',
  '#b91c1c',
  '#991b1b',
  '#7f1d1d',
];

const gray: MantineColorsTuple = [
  '#f7f8fa',
  '#f0f2f5',
  '#e4e7ec',
  '#d3d8e0',
  '#8f9aa9',
  '#748091',
  '#566274',
  '#3d4859',
  '#263040',
  '#131b27',
];

/** From text to the deepest background. */
const dark: MantineColorsTuple = [
  '#e3e7ec',
  '#c4cbd4',
  '#9da7b3',
  '#76818e',
  '#454f5b',
  '#2a313a',
  '#1e242b',
  SURFACE.dark,
  '#101418',
  '#0a0d10',
];

/** Sizes of type; nothing lies between them. The largest, 40, is `--font-size-display`. */
const fontSizes = { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' };

const SYSTEM_FONT =
  "system-ui, -apple-system, 'Segoe UI Variable Text', 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** Mantine picks the text on a filled button once for both schemes; our accent is dark in one and bright in the other. */
const readableOnFill: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colours, color: 'var(--on-fill)' } : colours;
};

/** Tooltips explain numbers, so the keyboard must reach them as the mouse does. */
const TOOLTIP_EVENTS = { hover: true, focus: true, touch: false };

/** How all windows look: calm, exact, figures in columns. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: readableOnFill,
  colors: { teal, red, gray, dark },
  black: '#17202b',
  white: '#ffffff',
  fontFamily: SYSTEM_FONT,
  fontSizes,
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.3' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '14px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
      h4: { fontSize: '0.875rem', lineHeight: '1.45' },
      h5: { fontSize: '0.8125rem', lineHeight: '1.4' },
      h6: { fontSize: '0.75rem', lineHeight: '1.35' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  // By name: `Button.extend()` would bring every one of them into the recorder window, which needs none.
  components: {
    Badge: {
      defaultProps: { variant: 'light', tt: 'none', fz: 'xs', fw: 500, radius: 'sm' },
    },
    Button: { defaultProps: { fw: 500 } },
    Checkbox: {
      vars: () => ({ root: { '--checkbox-icon-color': 'var(--on-fill)' } }),
    },
    Modal: {
      defaultProps: { transitionProps: { transition: 'pop', duration: 140 }, padding: 'lg' },
    },
    // The list itself scrolls: a box inside of it would be one that no key reaches.
    Select: {
      defaultProps: { withScrollArea: false },
      styles: { options: { maxHeight: 220, overflowY: 'auto' } },
    },
    Tooltip: {
      defaultProps: { openDelay: 350, withArrow: false, fz: 'xs', events: TOOLTIP_EVENTS },
    },
  },
});

/** The theme with the words that Mantine's own buttons have no text for: what closes a notification. */
export function themeWith({ close }: { readonly close: string }): typeof theme {
  const Notification = { defaultProps: { closeButtonProps: { 'aria-label': close } } };
  return { ...theme, components: { ...theme.components, Notification } };
}

const OWN: Readonly<Record<Scheme, Record<string, string>>> = {
  light: {
    '--surface-sunken': '#f6f7f9',
    '--surface-raised': '#ffffff',
    '--surface-hover': '#f1f3f6',
    '--surface-selected': '#e3f4f1',
    '--line': '#e4e7ec',
    '--line-strong': '#8a95a5',
    '--accent': '#0f766e',
    '--on-fill': '#ffffff',
    '--shadow-raised': '0 1px 2px rgb(16 24 40 / 6%), 0 8px 24px rgb(16 24 40 / 10%)',
    '--mantine-color-teal-light': '#e3f4f1',
    '--mantine-color-teal-light-hover': '#d3ede8',
    '--mantine-color-default-border': '#d3d8e0',
    '--mantine-color-dimmed': '#566274',
    '--mantine-color-placeholder': '#697586',
    '--mantine-color-error': '#b91c1c',
  },
  dark: {
    '--surface-sunken': '#101418',
    '--surface-raised': '#1e242b',
    '--surface-hover': '#20262e',
    '--surface-selected': '#17332f',
    '--line': '#2a313a',
    '--line-strong': '#6c7886',
    '--accent': '#2dd4bf',
    '--on-fill': '#0b1220',
    '--shadow-raised': '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 45%)',
    '--mantine-color-teal-light': '#17332f',
    '--mantine-color-teal-light-hover': '#1c403b',
    '--mantine-color-default-border': '#343d47',
    '--mantine-color-dimmed': '#9da7b3',
    '--mantine-color-placeholder': '#8a95a3',
    '--mantine-color-error': '#f98080',
  },
};

/** Variables of our own beside Mantine's: surfaces, lines and the colours of the kinds. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--font-size-display': '2.5rem', '--row-height': '36px' },
  light: { ...OWN.light, ...kindVariables('light') },
  dark: { ...OWN.dark, ...kindVariables('dark') },
});
