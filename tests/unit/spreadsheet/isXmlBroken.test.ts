import { expect, test } from 'vitest';

import { isXmlBroken } from '#electron/spreadsheet/isXmlBroken.ts';

const whole =
  '<?xml version="1.0"?><!-- <a> --><x:sheet a="1 > 0" b=\'"\'><row r="1"><c/><v>Sở</v></row><![CDATA[<]]></x:sheet>\n';

test('whole XML is whole', () => {
  expect(isXmlBroken(whole)).toBe(false);
});

test('XML that was cut anywhere is broken', () => {
  const end = whole.trimEnd().length;
  const cuts = Array.from({ length: end - 1 }, (_, length) => length + 1);
  const taken = cuts.filter((length) => !isXmlBroken(whole.slice(0, length)));
  expect(taken).toEqual([]);
});

test.each(['', 'text', '<a><b></a></b>', '<a></b>', '<a', '<a x="1></a>', '<a><!-- </a>'])(
  '“%s” is broken',
  (xml) => {
    expect(isXmlBroken(xml)).toBe(true);
  },
);
