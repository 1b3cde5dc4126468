/** A line of text on a page of A4; lengths in points from the top left corner. */
export interface PdfWords {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly size?: number;
}

interface PdfOptions {
  /** Draws a picture over each page. */
  readonly hasPictures?: boolean;
  /** Asks for a password that nobody knows. */
  readonly isLocked?: boolean;
}

const height = 842;

/** A PDF file whose letters are half as wide as high, with the words of its pages. */
export function aPdf(pages: readonly (readonly PdfWords[])[], options: PdfOptions = {}): Buffer {
  const kids = pages.map((_, at) => `${10 + at * 3} 0 R`).join(' ');
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
    [
      3,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    ],
    [
      4,
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>',
    ],
    [
      5,
      '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ],
    [6, stream(toUnicode)],
    [8, `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'5a'.repeat(32)}> /U <${'c3'.repeat(32)}> >>`],
  ]);
  pages.forEach((words, at) => {
    const picture = options.hasPictures === true ? 'q 595 0 0 842 0 0 cm /I Do Q ' : '';
    objects.set(
      10 + at * 3,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Resources << /Font << /F 3 0 R >> /XObject << /I ${12 + at * 3} 0 R >> >> /Contents ${11 + at * 3} 0 R >>`,
    );
    objects.set(11 + at * 3, stream(picture + words.map(show).join('\n')));
    if (options.hasPictures === true) objects.set(12 + at * 3, picturePart);
  });
  return writeFile(objects, options.isLocked === true);
}

const picturePart = stream(
  '\x80',
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
);

/** Codes are those of Unicode. */
const toUnicode =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def ' +
  '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange ' +
  'endcmap end end';

function show({ text, left, baseline, size = 12 }: PdfWords): string {
  const codes = Buffer.from(text.normalize('NFC'), 'utf16le').swap16().toString('hex');
  return `BT /F ${size} Tf 1 0 0 1 ${left} ${height - baseline} Tm <${codes}> Tj ET`;
}

function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function writeFile(objects: ReadonlyMap<number, string>, isLocked: boolean): Buffer {
  let file = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [id, content] of objects) {
    offsets.set(id, file.length);
    file += `${id} 0 obj\n${content}\nendobj\n`;
  }
  const start = file.length;
  const last = Math.max(...objects.keys());
  const entries = Array.from({ length: last + 1 }, (_, id) => {
    const offset = offsets.get(id);
    return offset === undefined
      ? '0000000000 65535 f '
      : `${String(offset).padStart(10, '0')} 00000 n `;
  });
  const locked = isLocked ? '/Encrypt 8 0 R /ID [<00> <00>]' : '';
  file += `xref\n0 ${last + 1}\n${entries.join('\n')}\ntrailer\n<< /Size ${last + 1} /Root 1 0 R ${locked} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
