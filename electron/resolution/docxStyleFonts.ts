import { findAll, findChild, parseXml, readAttribute, readLocal } from './xmlTree.ts';
import type { XmlElement } from './xmlTree.ts';

/** The font of a style by its id; null where it and those it is based on name none. */
export type FontOfStyle = (style: string | undefined) => string | null;

/** Reads the fonts of a styles part; a style that is not named is the paragraphs' default. */
export function readStyleFonts(stylesXml: string): FontOfStyle {
  const root = parseXml(stylesXml);
  const defaults = findAll(root, 'rPrDefault')[0];
  const defaultFont = fontIn(findChild(defaults, 'rPr'));
  const styles = new Map(
    findAll(root, 'style').map((style) => [
      readAttribute(style, 'styleId'),
      {
        font: fontIn(findChild(style, 'rPr')),
        basedOn: readAttribute(findChild(style, 'basedOn'), 'val'),
        isDefault:
          readAttribute(style, 'default') === '1' && readAttribute(style, 'type') === 'paragraph',
      },
    ]),
  );
  const usual = [...styles].find(([, { isDefault }]) => isDefault)?.[0];
  return (name) => {
    let next = name ?? usual;
    for (let steps = 0; next !== undefined && steps < 20; steps += 1) {
      const style = styles.get(next);
      if (style?.font != null) return style.font;
      next = style?.basedOn;
    }
    return name === undefined ? defaultFont : null;
  };
}

function fontIn(properties: XmlElement | undefined): string | null {
  const fonts = findChild(properties, 'rFonts');
  return fonts === undefined ? null : fontOf(fonts.attribs);
}

/** What the attributes of `w:rFonts` say of Latin letters. */
export function fontOf(attributes: Readonly<Record<string, string>>): string | null {
  return readLocal(attributes, 'ascii') ?? readLocal(attributes, 'hAnsi') ?? null;
}
