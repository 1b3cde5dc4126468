import { expect, test } from 'vitest';

import { pastedText } from '#renderer/resolution/pastedText.ts';

test('a numbered list keeps the numbers that its plain text lacks', () => {
  const html = '<meta charset="utf-8"><ol><li>Một</li><li>Hai</li></ol>';
  expect(pastedText({ html, plain: 'Một\nHai' })).toBe('1. Một\n2. Hai');
});

test('a list of Word keeps its numbers and a table its rows', () => {
  const html = `<html xmlns:o="x"><body><!--StartFragment--><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span><!--[endif]-->Kinh tế</p>
    <table><tr><td><p>1</p></td><td><p>Đề án</p></td></tr></table><!--EndFragment--></body></html>`;
  expect(pastedText({ html, plain: 'Kinh tế\n1\nĐề án' })).toBe('a) Kinh tế\n1\tĐề án');
});

test('all that was chosen is kept, whatever the page calls it', () => {
  const html =
    '<div class="sidebar"><ul><li><a href="1">Một</a></li><li><a href="2">Hai</a></li></ul></div>';
  expect(pastedText({ html, plain: '' })).toBe('• Một\n• Hai');
});

test.each([
  ['without HTML', { html: '', plain: '1. Một' }],
  ['without lists or tables', { html: '<p>Một</p>', plain: 'Một' }],
])('a text %s is pasted as it is', (_, clipping) => {
  expect(pastedText(clipping)).toBeNull();
});
