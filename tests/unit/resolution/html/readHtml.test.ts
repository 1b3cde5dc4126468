import { describe, expect, test } from 'vitest';

import { readHtml } from '#shared/resolution/html/readHtml.ts';

const lines = (html: string) => readHtml(html)?.split('\n');

const sentence =
  'Năm 2020 là năm cuối thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, do vậy Tỉnh ủy chỉ đạo thực hiện các nhiệm vụ, giải pháp nhằm đạt các mục tiêu.';

describe('a page without furniture', () => {
  test('is text as a whole', () => {
    expect(
      lines(
        '<html><head><title>x</title></head><body><h1>NGHỊ QUYẾT</h1><div>về 2020</div><p>Một.</p>Hai.</body>',
      ),
    ).toEqual(['NGHỊ QUYẾT', 'về 2020', 'Một.', 'Hai.']);
  });

  test('keeps what a reader sees: white space collapses, signs are as written', () => {
    expect(lines('<p>Tỷ lệ &lt; 5%\n  &amp;&nbsp;<b>khá</b></p><pre>a\nb</pre>')).toEqual([
      'Tỷ lệ < 5% & khá',
      'a',
      'b',
    ]);
  });

  test('a line break ends a line unless the line goes on in small letters', () => {
    expect(lines('<p>1. Mục tiêu<br>Đạt mức<br>khá.<br>- Một</p>')).toEqual([
      '1. Mục tiêu',
      'Đạt mức khá.',
      '- Một',
    ]);
  });
});

describe('lists', () => {
  test('show the numbers that a browser draws', () => {
    const html =
      '<ol><li>Một<ol type="a"><li>A</li><li>B</li></ol></li><li>Hai</li></ol>' +
      '<ol start="5" style="list-style-type: upper-roman"><li>Năm<li value="9">Chín</ol><ul><li>Chấm</ul>';
    expect(lines(html)).toEqual([
      '1. Một',
      'a. A',
      'b. B',
      '2. Hai',
      'V. Năm',
      'IX. Chín',
      '• Chấm',
    ]);
  });

  test('show none where the page hides them or the words bring their own', () => {
    expect(
      lines('<ol style="list-style:none"><li>Một</li></ol><ul><li>- Hai</li><li>3. Ba</li></ul>'),
    ).toEqual(['Một', '- Hai', '3. Ba']);
  });

  test('of Word keep their numbers, which are words of the page', () => {
    const html = `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
      style='mso-list:Ignore'>II.<span>&nbsp;&nbsp; </span></span><![endif]>NHIỆM VỤ</p>
      <p class=MsoNormal><!--[if !supportLists]--><span style='mso-list:Ignore'>1.</span><!--[endif]--> Chung</p>`;
    expect(lines(html)).toEqual(['II. NHIỆM VỤ', '1. Chung']);
  });
});

describe('tables', () => {
  test('are a line a row, with tabs between the cells', () => {
    const html =
      '<table><thead><tr><th>TT<th>Nội dung<th>Chủ trì</thead><tr><td>1<td><p>Xây dựng</p><p>đề án</p><td>Sở Y tế</table>';
    expect(lines(html)).toEqual(['TT\tNội dung\tChủ trì', '1\tXây dựng đề án\tSở Y tế']);
  });

  test('that a page is laid out in are read cell by cell', () => {
    const article = `<p>${sentence}</p>`.repeat(12);
    expect(lines(`<table><tr><td><p>Một</p></td><td>${article}</td></tr></table>`)).toEqual([
      'Một',
      ...Array.from({ length: 12 }, () => sentence),
    ]);
  });
});

describe('a page with furniture', () => {
  const menu = '<nav><ul><li><a href="/">Trang chủ</a><li><a href="/kt">Kinh tế</a></ul></nav>';
  const page = (article: string) =>
    `<html><body class="page"><header>${menu}</header><h1>Tiêu đề</h1><div class="detail-content">${article}</div>` +
    '<div id="binh-luan"><p>Bài viết hay quá!</p></div><div class="sidebar"><p>Tin nóng</p></div><footer>Bản quyền</footer></body></html>';

  test('gives title and article without menus, comments and footers', () => {
    expect(lines(page(`<p>I. MỤC TIÊU</p><p>${sentence}</p>`))).toEqual([
      'Tiêu đề',
      'I. MỤC TIÊU',
      sentence,
    ]);
  });

  test('loses lists of other articles in the middle of the text, but no links in sentences', () => {
    const related =
      '<div><p><b>Tin liên quan</b></p><ul><li><a href="1">Bài một</a><li><a href="2">Bài hai</a></ul></div>';
    const law = '<p>Căn cứ <a href="l">Luật Tổ chức chính quyền địa phương</a>;</p>';
    expect(lines(page(`<p>${sentence}</p>${related}${law}<p>${sentence}</p>`))).toEqual([
      'Tiêu đề',
      sentence,
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      sentence,
    ]);
  });

  test('that names nothing is read down to the part with most of the words', () => {
    const html = `<body><div>${menu}</div><div><div><p>${sentence}</p><p>${sentence}</p></div></div><div><a href="1">Xem</a></div>`;
    expect(lines(html)).toEqual([sentence, sentence]);
  });

  test('whose name for its article sounds like furniture keeps it', () => {
    const html = `<body>${menu}<div class="widget tags"><p>${sentence}</p></div></body>`;
    expect(lines(html)).toEqual([sentence]);
  });
});

test('scripts, styles and what is hidden are no words', () => {
  const html =
    '<script>document.write("<p>không</p>")</script><style>p{}</style><noscript>không</noscript>' +
    '<p style="display: none">không</p><p hidden>không</p><template>không</template><p onclick="x()">có</p>' +
    '<iframe src="http://a.example">không</iframe><img src="http://a.example/x.png" onerror="x()">';
  expect(lines(html)).toEqual(['có']);
});

test('words in fonts of old encodings become Unicode, by style, class or font element', () => {
  const html = `<style>p.T, td { font-family: ".VnTimeH"; }</style>
    <p class=T>kÕ ho¹ch thùc hiÖn</p><p style="font-family:'.VnTime'">Uû ban nh©n d©n tr\u00ADíc ngµy</p>
    <p><font face="VNI-Times">UÛy ban nhaân daân</font></p><p>Nghị quyết</p>`;
  expect(lines(html)).toEqual([
    'KẾ HOẠCH THỰC HIỆN',
    'Uỷ ban nhân dân trước ngày',
    'Ủy ban nhân dân',
    'Nghị quyết',
  ]);
});

test('a page that nests absurdly deep is none', () => {
  expect(readHtml('<div>'.repeat(10_000))).toBeNull();
});
