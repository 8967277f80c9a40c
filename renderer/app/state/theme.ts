import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';

const plum: MantineColorsTuple = [
  '#f8f1fd',
  '#eddff8',
  '#dabdf0',
  '#c799e8',
  '#b57ae0',
  '#a35fd3',
  '#8f48c0',
  '#7b3aa8',
  '#66308b',
  '#51266e',
];

/** For what takes something away. */
const grave: MantineColorsTuple = [
  '#fdf0ef',
  '#fcdedb',
  '#f7bab5',
  '#f2928a',
  '#e96c62',
  '#dc4c41',
  '#c5372d',
  '#ab2119',
  '#8f1b14',
  '#711510',
];

/** The kit's neutrals in the dark, tinted like tokens.css. */
const dark: MantineColorsTuple = [
  '#ece9f0',
  '#c9c3d2',
  '#a9a2b5',
  '#7f778c',
  '#433d4d',
  '#332e3b',
  '#24202a',
  '#1c1921',
  '#151319',
  '#110f14',
];

type Sized = { readonly size?: string | number | undefined };

export const theme = createTheme({
  primaryColor: 'plum',
  primaryShade: { light: 7, dark: 6 },
  colors: { plum, grave, dark },
  fontFamily: "system-ui, 'Segoe UI', 'Noto Sans', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Plain entries, so that a component is there only where it is used.
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      vars: (_theme: unknown, { size }: Sized) => ({
        root: size === 'sm' ? { '--button-height': '32px', '--button-padding-x': '12px' } : {},
      }),
    },
    Input: {
      vars: (_theme: unknown, { size }: Sized) => ({
        wrapper: size === undefined || size === 'sm' ? { '--input-height': '32px' } : {},
      }),
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    // What is not open is not there: a long table of choices would hold each list once a row.
    Combobox: { defaultProps: { keepMounted: false } },
    // Square as in the list: rounder ones look like a choice of one.
    Checkbox: { defaultProps: { size: 'xs', radius: 'xs' } },
    Modal: {
      defaultProps: {
        radius: 'lg',
        centered: true,
        // A dialog's heading is no banner of the page.
        attributes: { header: { role: 'presentation' } },
        padding: 'xl',
        overlayProps: { backgroundOpacity: 0.45 },
      },
    },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--p-surface)',
  '--mantine-color-text': 'var(--p-text)',
  '--mantine-color-dimmed': 'var(--p-muted)',
  '--mantine-color-placeholder': 'var(--p-muted)',
  '--mantine-color-default': 'var(--p-surface)',
  '--mantine-color-default-hover': 'var(--p-sunken)',
  '--mantine-color-default-color': 'var(--p-text)',
  '--mantine-color-default-border': 'var(--p-line-strong)',
  '--mantine-color-error': 'var(--p-grave)',
  '--mantine-color-anchor': 'var(--p-accent-text)',
};

/** The kit takes its surfaces and texts from tokens.css, where their contrast is looked after. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
});
