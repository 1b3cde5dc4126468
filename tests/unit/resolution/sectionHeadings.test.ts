import { expect, test } from 'vitest';

import { findSectionHeadings } from '#shared/resolution/sectionHeadings.ts';

import { clausesOf } from '../../builders/clauses.ts';

/** The titles of the sections for the clause that has these words, outermost first. */
function sectionsFor(text: string, words: string): readonly string[] {
  const clauses = clausesOf(text);
  const clause = clauses.find((one) => one.text.includes(words));
  return (findSectionHeadings(clauses).get(clause?.id ?? '') ?? []).map(({ title }) => title);
}

const threeLevels = `I. ĐÁNH GIÁ TÌNH HÌNH
Kinh tế của xã tăng khá. Đời sống được nâng lên.
II. NHIỆM VỤ, GIẢI PHÁP
1. Về kinh tế
1.1. Nông nghiệp
- Mở rộng vùng trồng dừa hữu cơ.
- Xây dựng hai hợp tác xã mới.
1.2. Thương mại
- Nâng cấp chợ trung tâm.
- Tổ chức phiên chợ hằng tháng.
2. Về xây dựng Đảng
- Rà soát quy chế làm việc.
- Kiểm tra sinh hoạt chi bộ.
III. TỔ CHỨC THỰC HIỆN
1. Đảng ủy Ủy ban nhân dân xã xây dựng kế hoạch thực hiện.
2. Văn phòng Đảng ủy theo dõi, đôn đốc.`;

test.each([
  ['hợp tác xã', ['NHIỆM VỤ, GIẢI PHÁP', 'Về kinh tế']],
  ['phiên chợ', ['NHIỆM VỤ, GIẢI PHÁP', 'Về kinh tế']],
  ['quy chế làm việc', ['NHIỆM VỤ, GIẢI PHÁP', 'Về xây dựng Đảng']],
  ['theo dõi, đôn đốc', ['TỔ CHỨC THỰC HIỆN']],
  ['2. Về xây dựng Đảng', ['NHIỆM VỤ, GIẢI PHÁP', 'Về xây dựng Đảng']],
  ['Kinh tế của xã tăng', ['ĐÁNH GIÁ TÌNH HÌNH']],
])('of three levels of headings the outer two are sections: %s', (words, titles) => {
  expect(sectionsFor(threeLevels, words)).toEqual(titles);
});

const oneWorkPart = `NGHỊ QUYẾT
VỀ PHÁT TRIỂN DU LỊCH ĐẾN NĂM 2030
A. MỤC TIÊU
Phấn đấu đón 500.000 lượt khách mỗi năm.
B. NHIỆM VỤ VÀ GIẢI PHÁP
I- Quy hoạch, hạ tầng:
1. Lập quy hoạch khu du lịch ven sông.
2. Nâng cấp ba bến tàu.
II- Sản phẩm du lịch
1. Xây dựng tuyến du lịch làng nghề.
2. Hỗ trợ hộ dân làm dịch vụ lưu trú.`;

test('a heading that all the work stands under is no section; those below it are', () => {
  expect(sectionsFor(oneWorkPart, 'bến tàu')).toEqual(['Quy hoạch, hạ tầng']);
  expect(sectionsFor(oneWorkPart, 'lưu trú')).toEqual(['Sản phẩm du lịch']);
});

test('what somebody takes from a part about goals has its section too', () => {
  expect(sectionsFor(oneWorkPart, 'lượt khách')).toEqual(['MỤC TIÊU']);
});

const articles = `Điều 1. Phạm vi điều chỉnh
Nghị quyết này quy định chính sách hỗ trợ nhà ở.
Điều 2. Nhiệm vụ của các cấp chính quyền
1. Rà soát danh sách hộ cần hỗ trợ.
2. Bố trí kinh phí, quỹ đất.
Điều 3. Tổ chức thực hiện
1. Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết.
2. Thường trực Hội đồng nhân dân giám sát việc thực hiện.`;

test('articles are sections, their points are not', () => {
  expect(sectionsFor(articles, 'quỹ đất')).toEqual(['Nhiệm vụ của các cấp chính quyền']);
  expect(sectionsFor(articles, 'giám sát')).toEqual(['Tổ chức thực hiện']);
});

test('a chapter whose title stands on the next line is called by it', () => {
  const text = `Chương I
NHIỆM VỤ TRỌNG TÂM
1. Xây dựng đề án. Trình cấp có thẩm quyền.
2. Rà soát quy hoạch.
Chương II
TỔ CHỨC THỰC HIỆN
1. Ban hành kế hoạch. Kiểm tra hằng quý.
2. Báo cáo kết quả.`;
  expect(sectionsFor(text, 'quy hoạch')).toEqual(['NHIỆM VỤ TRỌNG TÂM']);
});

test.each([
  [
    'a text without headings',
    'Các cấp ủy rà soát quy hoạch cán bộ.\nVăn phòng theo dõi, đôn đốc.',
    'đôn đốc',
  ],
  [
    'headings over one sentence each',
    `1. Đề án thứ nhất
Xây dựng đề án chuyển đổi số.
2. Đề án thứ hai
Xây dựng đề án cải cách hành chính.
3. Đề án thứ ba
Xây dựng đề án sắp xếp bộ máy.`,
    'cải cách',
  ],
  [
    'two owners with points among many without',
    `1. Sở Y tế
a) Kiểm tra an toàn thực phẩm.
b) Tập huấn cho cán bộ cơ sở.
2. Sở Tài chính bố trí kinh phí; kiểm tra việc sử dụng.
3. Công an tỉnh bảo đảm an ninh, trật tự.
4. Sở Nội vụ rà soát tổ chức bộ máy.
5. Ủy ban nhân dân các xã tuyên truyền đến người dân.
6. Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc.
7. Chủ tịch các hội
a) Vận động hội viên.
b) Báo cáo hằng quý.`,
    'an toàn thực phẩm',
  ],
])('%s has no sections', (_, text, words) => {
  expect(sectionsFor(text, words)).toEqual([]);
});
