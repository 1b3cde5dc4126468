import { expect, test } from 'vitest';

import { withoutStyles } from '#renderer/grid/clipboard/withoutStyles.ts';

test.each([
  [
    '<td height=20 class=xl65 style=\'height:15.0pt;mso-number-format:"\\@"\'>a</td>',
    '<td height=20 class=xl65>a</td>',
  ],
  ['<td style="white-space:pre-wrap" sdnum="1066;0;@">a</td>', '<td sdnum="1066;0;@">a</td>'],
  ['<TD STYLE=color:red>a<br style="x">b', '<TD>a<br>b'],
])('a cell of a spreadsheet loses how it looks and nothing else: %s', (html, expected) => {
  expect(withoutStyles(html)).toBe(expected);
});

test('words that look like a style stay', () => {
  const html = '<td>a < b, style="c" và d > e</td><td title="style">style="f"</td>';
  expect(withoutStyles(html.replace('< b, ', '&lt; b, '))).toBe(html.replace('< b, ', '&lt; b, '));
});
