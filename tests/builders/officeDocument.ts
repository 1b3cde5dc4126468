import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';

/** A Word document of these paragraphs, set as offices set them, with page numbers at the top. */
export function anOfficeDocument(paragraphs: readonly string[]): Promise<Buffer> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const children = paragraphs.map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: 567 },
        spacing: { after: 120 },
        children: [new TextRun({ text, size: 28 })],
      }),
  );
  const headers = { default: new Header({ children: [number] }) };
  return Packer.toBuffer(new Document({ sections: [{ headers, children }] }));
}
