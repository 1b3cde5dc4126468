import { join } from 'node:path';

import ExcelJS from 'exceljs';

/** As typed with a VNI font long ago: the letters of the file are not Unicode's. */
const rows: readonly (readonly string[])[] = [
  ['TÆNH UÛY BEÁN TRE'],
  ['BAÛNG PHAÂN COÂNG NHIEÄM VUÏ NAÊM 2020'],
  [],
  ['Soá TT', 'Noäi dung thöïc hieän', 'Phaân coâng', '', 'Thôøi gian hoaøn thaønh', 'Nguoàn chi'],
  ['', '', 'Cô quan chuû trì', 'Cô quan phoái hôïp', '', ''],
  ['I', 'Phaùt trieån kinh teá'],
  ['1', 'Thu ngaân saùch treân ñòa baøn', 'Cuïc Thueá', 'Sôû Taøi chính', 'Quyù II/2020', '120'],
  ['2', 'Choáng thaát thu thueá', '', 'Coâng an tænh', '31/6/2020', '45'],
  ['II', 'Chaêm lo ñôøi soáng ngöôøi daân'],
  [
    '3',
    'Giaûm tyû leä hoä ngheøo coøn 4%',
    'Sôû Lao ñoäng - Thöông binh vaø Xaõ hoäi',
    '',
    'Cuoái naêm 2020',
    '300',
  ],
];

/** Title block, a header of two merged rows, an owner merged over two tasks, a day that there is not. */
export async function writeMessyAnnex(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Phu luc');
  for (const [index, texts] of rows.entries()) {
    texts.forEach((text, column) => {
      if (text === '') return;
      const cell = sheet.getCell(index + 1, column + 1);
      cell.value = text;
      cell.font = { name: 'VNI-Times', size: 13 };
    });
  }
  for (const range of ['A1:F1', 'A2:F2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5', 'C7:C8']) {
    sheet.mergeCells(range);
  }
  const path = join(folder, 'Phân công 2020.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}
