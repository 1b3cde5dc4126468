import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** Shades of the one blue for what is chosen or primary; 80 is the blue itself. */
const brand: BrandVariants = {
  10: '#030d18',
  20: '#0a1c31',
  30: '#0d2a4c',
  40: '#103664',
  50: '#13437c',
  60: '#174f8f',
  70: '#1a579c',
  80: '#1f5fa8',
  90: '#366fb3',
  100: '#4b7fbe',
  110: '#608fc8',
  120: '#769fd2',
  130: '#8cb0dc',
  140: '#a5c3e6',
  150: '#c4d8f0',
  160: '#e6effa',
};

/**
 * Be Vietnam Pro is drawn for Vietnamese; its lines stand a little further apart than Fluent's so
 * that stacked marks (Ậ, Ễ) touch nothing.
 */
const type = {
  fontFamilyBase: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif",
  fontFamilyNumeric: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif",
  fontSizeBase200: '12px',
  lineHeightBase200: '17px',
  fontSizeBase300: '13px',
  lineHeightBase300: '18px',
  fontSizeBase400: '14px',
  lineHeightBase400: '21px',
  fontSizeBase500: '18px',
  lineHeightBase500: '26px',
  fontSizeBase600: '22px',
  lineHeightBase600: '31px',
  fontWeightMedium: 600,
  fontWeightBold: 600,
} satisfies Partial<Theme>;

export const lightTheme: Theme = {
  ...createLightTheme(brand),
  ...type,
  colorNeutralBackground1Selected: '#e8f0fa',
  colorStrokeFocus2: brand[80],
  colorBackgroundOverlay: 'rgba(0, 0, 0, 0.28)',
};

const dark = createDarkTheme(brand);

export const darkTheme: Theme = {
  ...dark,
  ...type,
  // The shades that Fluent takes for words on dark are too dim for text of 13 pixels.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[130],
  colorStrokeFocus2: brand[120],
  colorNeutralBackground1Selected: '#22344a',
  // Chips: Fluent's own shade is darker than the row that they lie on, like holes in it.
  colorNeutralBackground4: '#3d3d3d',
};
