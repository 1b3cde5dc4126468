/** A4 lying down, in points. */
const width = 842;
const height = 595;

/** A PDF whose pages are one colour each: the n-th is n tenths blue from edge to edge. */
export function aPdf(pageCount: number): string {
  const pages = Array.from({ length: pageCount }, (_, index) => ({
    id: 3 + 2 * index,
    drawing: `0 0 ${(index + 1) / 10} rg 0 0 ${width} ${height} re f`,
  }));
  const kids = pages.map(({ id }) => `${id} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pageCount} /Kids [${kids}] >>`,
    ...pages.flatMap(({ id, drawing }) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${id + 1} 0 R >>`,
      `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    ]),
  ];
  return withTable(objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`));
}

/** The objects with the table that says where each of them begins. */
function withTable(objects: readonly string[]): string {
  const head = '%PDF-1.4\n';
  const starts = objects.map((_, index) => head.length + objects.slice(0, index).join('').length);
  const body = head + objects.join('');
  const count = objects.length + 1;
  return [
    `${body}xref\n0 ${count}\n0000000000 65535 f \n`,
    ...starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`),
    `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  ].join('');
}
