import type { Theme } from '@fluentui/react-components';

import { lightTheme } from './theme.ts';

/** Colours through which something is seen stay as they are: the system keeps that of them. */
const seeThrough = /Transparent|Subtle|Shadow|Overlay|Alpha|Stencil/;

/** Grounds that stand out from the page, with words on them that are told from them. */
const strong =
  /^color(Compound)?BrandBackground(?!2|Inverted)|^color(Palette|Status)\w+Background3/;

/**
 * The theme while the system forces few colours of its own on the window (high contrast): charts,
 * bars and signs, which it leaves as they are drawn, are drawn in these colours too.
 */
export const contrastTheme: Theme = {
  ...lightTheme,
  ...Object.fromEntries(
    Object.keys(lightTheme)
      .filter((token) => token.startsWith('color') && !seeThrough.test(token))
      .map((token) => [token, systemColour(token)]),
  ),
};

function systemColour(token: string): string {
  const isGround = token.includes('Background');
  if (token.includes('Disabled')) return isGround ? 'Canvas' : 'GrayText';
  if (strong.test(token) || token.includes('BrandStroke')) return 'Highlight';
  if (token.includes('OnBrand')) return 'HighlightText';
  const isTurned = /Inverted|Static/.test(token);
  return isGround === isTurned ? 'CanvasText' : 'Canvas';
}
