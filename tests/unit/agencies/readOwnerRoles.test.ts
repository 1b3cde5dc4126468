import { expect, test } from 'vitest';

import { readOwnerRoles } from '#shared/agencies/readOwnerRoles.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { namesOfRoles, recogniserOfBenTre } from './namesOfBenTre.ts';

const recogniser = createAgencyRecogniser([]);

function read(cell: string): string | null {
  const roles = readOwnerRoles(cell, (words) => recogniser.recognise(words));
  const names =
    roles && [roles.lead, roles.support].map((owners) => owners.map(({ text }) => text));
  return names && names.map((owners) => owners.join(' + ')).join(' | ');
}

test.each([
  ['Sở Y tế chủ trì, Sở Tài chính phối hợp', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế chủ trì; Sở Tài chính, Công an tỉnh phối hợp', 'Sở Y tế | Sở Tài chính + Công an tỉnh'],
  ['Sở Y tế chủ trì, phối hợp với Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế chủ trì phối hợp các sở, ngành liên quan', 'Sở Y tế | các sở, ngành liên quan'],
  ['Sở Y tế phối hợp với Sở Tài chính và Công an tỉnh', 'Sở Y tế | Sở Tài chính + Công an tỉnh'],
  ['Văn phòng Đảng ủy phối hợp Ban Xây dựng Đảng', 'Văn phòng Đảng ủy | Ban Xây dựng Đảng'],
  ['Giao Sở Y tế', 'Sở Y tế | '],
  ['Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện', 'Sở Y tế | Sở Tài chính'],
  ['Chủ trì: Sở Y tế; phối hợp: Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  [
    '- Chủ trì: Sở Y tế\n- Phối hợp: Sở Tài chính, Công an tỉnh',
    'Sở Y tế | Sở Tài chính + Công an tỉnh',
  ],
  ['Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['Phối hợp: Sở Tài chính; Chủ trì: Sở Y tế', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế (chủ trì), Sở Tài chính, Công an tỉnh', 'Sở Y tế | Sở Tài chính + Công an tỉnh'],
  ['Sở Tài chính, Sở Y tế (chủ trì)', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế (CT); Sở Tài chính (PH)', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế (cơ quan chủ trì)\nSở Tài chính (phối hợp)', 'Sở Y tế | Sở Tài chính'],
  [
    'Sở Văn hóa, Thể thao và Du lịch (chủ trì), Sở Y tế (phối hợp)',
    'Sở Văn hóa, Thể thao và Du lịch | Sở Y tế',
  ],
  ['Sở Y tế và Sở Tài chính chủ trì', 'Sở Y tế + Sở Tài chính | '],
  ['Thường trực Tỉnh ủy giao Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy | '],
  ['UBND tỉnh giao cho Sở Y tế', 'Sở Y tế | '],
  ['UBND tỉnh giao Sở Y tế chủ trì, phối hợp với Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['Tỉnh ủy phân công các huyện ủy', 'các huyện ủy | '],
  ['Sở Y tế tham mưu UBND tỉnh', 'Sở Y tế | '],
  ['Sở Y tế tham mưu cho UBND tỉnh', 'Sở Y tế | '],
  ['Sở Y tế tham mưu UBND tỉnh, phối hợp Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế chủ trì tham mưu UBND tỉnh; Sở Tài chính phối hợp', 'Sở Y tế | Sở Tài chính'],
  ['Chủ trì - Sở Y tế; Phối hợp - Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['- Chủ trì – Sở Y tế\n- Phối hợp – Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế chủ trì - Sở Tài chính phối hợp', 'Sở Y tế | Sở Tài chính'],
  ['CT: Sở Y tế; PH: Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['CT - Sở Y tế\nPH - Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['ĐVCT: Sở Y tế; ĐVPH: Sở Tài chính, Sở Nội vụ', 'Sở Y tế | Sở Tài chính + Sở Nội vụ'],
  ['CQCT: Sở Y tế. CQPH: Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['Chủ trì: SYT, PH: STC', 'SYT | STC'],
  ['Sở Y tế là đơn vị chủ trì; Sở Tài chính là đơn vị phối hợp', 'Sở Y tế | Sở Tài chính'],
  ['Đơn vị chủ trì là Sở Y tế, đơn vị phối hợp là Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['CQ chủ trì: Sở Y tế; CQ phối hợp: Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['ĐV chủ trì: Sở Y tế\nĐV phối hợp: Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['Đ/v chủ trì: Sở Y tế; đ/v phối hợp: Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['CQ CT: Sở Y tế\nCQ PH: Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['CT: Sở Y tế / PH: STC, SNV', 'Sở Y tế | STC + SNV'],
  ['Chủ trì là Sở Y tế, phối hợp là Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['a) Chủ trì: Sở Y tế b) Phối hợp: Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế (CQCT), Sở Tài chính (CQPH)', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế - CT; Sở Tài chính – PH', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế và Sở Tài chính đồng chủ trì', 'Sở Y tế + Sở Tài chính | '],
  ['Sở Y tế chịu trách nhiệm chính; Sở Tài chính phối hợp', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế kết hợp với Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['Giao: Sở Y tế', 'Sở Y tế | '],
  ['Sở Y tế - cơ quan chủ trì; Sở Tài chính - cơ quan phối hợp', 'Sở Y tế | Sở Tài chính'],
  ['Đầu mối theo dõi: Sở Y tế', 'Sở Y tế | '],
  ['Sở Y tế được giao chủ trì; Sở Tài chính phối hợp', 'Sở Y tế | Sở Tài chính'],
  ['UBND tỉnh giao Sở Y tế làm cơ quan đầu mối', 'Sở Y tế | '],
  ['Sở Y tế chủ trì, các cơ quan phối hợp', 'Sở Y tế | các cơ quan'],
])('%j says who leads and who supports', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  ['Sở Y tế (phối hợp: Sở Tài chính, Sở Nội vụ)', 'Sở Y tế | Sở Tài chính + Sở Nội vụ'],
  ['Sở Y tế (phối hợp với các sở, ngành)', 'Sở Y tế | các sở, ngành'],
  ['Sở Y tế (chủ trì, phối hợp với Sở Tài chính)', 'Sở Y tế | Sở Tài chính'],
  ['Sở Y tế (chủ trì cùng Sở Tài chính)', 'Sở Y tế | Sở Tài chính'],
  ['UBND tỉnh (Sở Y tế chủ trì)', 'Sở Y tế | UBND tỉnh'],
  ['UBND tỉnh (Sở Y tế chủ trì, Sở Tài chính phối hợp)', 'Sở Y tế | UBND tỉnh + Sở Tài chính'],
  [
    'Sở Y tế (phối hợp: Sở Tài chính); Sở Nội vụ (phối hợp: Sở Tư pháp)',
    'Sở Y tế + Sở Nội vụ | Sở Tài chính + Sở Tư pháp',
  ],
])('brackets may name who supports: %j', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  ['Thực hiện: Sở Y tế', 'Sở Y tế | '],
  ['Cơ quan, đơn vị thực hiện: Sở Y tế', 'Sở Y tế | '],
  ['Cơ quan tham mưu: Sở Y tế; phối hợp: Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
  ['Chủ trì: Sở Y tế; thực hiện: Sở Tài chính', 'Sở Y tế | Sở Tài chính'],
])('who does the work leads it, unless another does: %j', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  ['Sở Tài chính thực hiện', ['Sở Tài chính']],
  ['Sở Công Thương tham mưu', ['Sở Công Thương']],
  ['Sở Y tế và Sở Nội vụ cùng thực hiện', ['Sở Y tế', 'Sở Nội vụ']],
  ['Các sở, ban, ngành tổ chức thực hiện', ['Các sở, ban, ngành']],
])('what a known body does is no part of its name: %j', (cell, lead) => {
  const roles = readOwnerRoles(cell, (words) => recogniserOfBenTre.recognise(words));
  expect(roles?.lead.map(({ text }) => text)).toEqual(lead);
});

test.each(['Không thực hiện', 'Đang thực hiện', 'Các đơn vị tự tổ chức thực hiện', 'Tổ tham mưu'])(
  '%j is no known body that does something, and stays whole',
  (cell) => {
    expect(readOwnerRoles(cell, (words) => recogniserOfBenTre.recognise(words))).toBeNull();
  },
);

test.each([
  'Sở Y tế',
  'Sở Y tế, Sở Tài chính',
  'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh',
  'Công ty PHÚ CT',
  'Sở Giao thông vận tải',
  'Ban Tiếp nhận và bàn giao Công trình',
  'Tổ tham mưu Ban Chỉ đạo',
  'Bộ Tham mưu Quân khu',
  'Sở CT: phòng Kỹ thuật',
  'Giao thông vận tải',
  'Công ty CT - PH',
  '',
])('%j says nothing about roles', (cell) => {
  expect(read(cell)).toBeNull();
});

test.each([
  ['UBND huyện Ba Tri chủ trì, Bình Đại phối hợp', 'UBND huyện Ba Tri | UBND huyện Bình Đại'],
  ['Chủ trì: Sở Tài chính; phối hợp: Nội vụ, Y tế', 'Sở Tài chính | Sở Nội vụ + Sở Y tế'],
  [
    'Huyện ủy Giồng Trôm chủ trì; Mỏ Cày Bắc và Mỏ Cày Nam phối hợp',
    'Huyện ủy Giồng Trôm | Huyện ủy Mỏ Cày Bắc + Huyện ủy Mỏ Cày Nam',
  ],
  ['Sở Y tế (chủ trì), Nội vụ, Tư pháp', 'Sở Y tế | Sở Nội vụ + Sở Tư pháp'],
  ['Sở Y tế chủ trì, Giao thông vận tải phối hợp', 'Sở Y tế | Sở Giao thông vận tải'],
  ['Các sở: Y tế chủ trì, Nội vụ phối hợp', 'Sở Y tế | Sở Nội vụ'],
  [
    'Sở Nội vụ chủ trì, phối hợp với Tài chính, Kế hoạch và Đầu tư, Công an tỉnh',
    'Sở Nội vụ | Sở Tài chính + Sở Kế hoạch và Đầu tư + Công an tỉnh',
  ],
])('a head said once goes on behind words of roles: %j', (cell, expected) => {
  expect(namesOfRoles(cell)).toBe(expected);
});

test.each([
  ['Sở Y tế chủ trì, Công an phối hợp', 'Sở Y tế | Công an tỉnh'],
  ['Công an tỉnh chủ trì, Nội vụ phối hợp', 'Công an tỉnh | ? Nội vụ'],
  ['Sở Y tế chủ trì; Công ty Dừa phối hợp', 'Sở Y tế | ? Công ty Dừa'],
  ['UBND huyện Ba Tri chủ trì, Sở Y tế phối hợp', 'UBND huyện Ba Tri | Sở Y tế'],
])('a part that is known by itself, or in no way, takes no head: %j', (cell, expected) => {
  expect(namesOfRoles(cell)).toBe(expected);
});

test.each([
  [
    'Sở Nội vụ tham mưu, UBND các huyện, thành phố thực hiện',
    'Sở Nội vụ',
    'UBND các huyện, thành phố',
  ],
  ['Sở Tư pháp tham mưu; UBND tỉnh ban hành', 'Sở Tư pháp', 'UBND tỉnh'],
  [
    'Sở Tư pháp tham mưu UBND tỉnh ban hành; các sở, ngành thực hiện',
    'Sở Tư pháp',
    'các sở, ngành',
  ],
  ['Ban Tổ chức Tỉnh ủy soạn thảo, các ban Đảng góp ý', 'Ban Tổ chức Tỉnh ủy', 'các ban Đảng'],
  ['Sở Tài chính thẩm định; Sở Y tế trình', 'Sở Y tế', 'Sở Tài chính'],
  ['Sở Y tế thực hiện; Thanh tra tỉnh giám sát', 'Sở Y tế', 'Thanh tra tỉnh'],
  ['Thường trực Tỉnh ủy chỉ đạo, Sở Y tế thực hiện', 'Sở Y tế', 'Thường trực Tỉnh ủy'],
  ['Sở Y tế (thực hiện), Sở Nội vụ (theo dõi)', 'Sở Y tế', 'Sở Nội vụ'],
  ['SỞ Y TẾ THAM MƯU, SỞ TƯ PHÁP THẨM ĐỊNH', 'SỞ Y TẾ', 'SỞ TƯ PHÁP'],
  [
    'Sở Y tế chủ trì; Sở Tư pháp thẩm định; UBND tỉnh ban hành',
    'Sở Y tế',
    'Sở Tư pháp + UBND tỉnh',
  ],
  ['Sở Y tế phối hợp với Sở Tài chính thực hiện', 'Sở Y tế', 'Sở Tài chính'],
  ['Sở Y tế phụ trách, các huyện hỗ trợ', 'Sở Y tế', 'các huyện'],
  ['Sở Tài chính hướng dẫn; UBND các huyện thực hiện', 'UBND các huyện', 'Sở Tài chính'],
  ['Thanh tra tỉnh kiểm tra, các huyện báo cáo', 'các huyện', 'Thanh tra tỉnh'],
  ['Đảng ủy xã lãnh đạo, UBND xã thực hiện', 'UBND xã', 'Đảng ủy xã'],
  ['Tham mưu: Sở Y tế; trình: UBND tỉnh', 'Sở Y tế', 'UBND tỉnh'],
  ['Sở Y tế chủ trì, phối hợp với Công an tỉnh tham mưu', 'Sở Y tế', 'Công an tỉnh'],
])('who drafts leads, who signs or watches supports: %j', (cell, lead, support) => {
  expect(read(cell)).toBe(`${lead} | ${support}`);
});

test.each([
  'Hội đồng thẩm định; Tổ giúp việc',
  'Tổ tham mưu, Tổ thực hiện',
  'Cơ quan tham mưu, Hội đồng thẩm định',
  'Trung tâm hỗ trợ; Đoàn giám sát',
  'Đoàn kiểm tra, Ủy ban kiểm tra',
  'Tập thể lãnh đạo; đồng chí lãnh đạo',
  'Sở Y tế thẩm định',
  'Ban Chỉ đạo, Sở Y tế',
])('a verb that names a body, or stands alone, is no role: %j', (cell) => {
  expect(read(cell)).toBeNull();
});

test.each([
  ['Cơ quan thường trực: Sở Y tế; phối hợp: Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
  ['Cơ quan thường trực Ban Chỉ đạo: Sở Y tế', 'Sở Y tế | '],
  ['Cơ quan soạn thảo: Sở Tư pháp\nCơ quan thẩm định: Sở Nội vụ', 'Sở Tư pháp | Sở Nội vụ'],
  ['Cơ quan chủ trì soạn thảo: Sở Tư pháp', 'Sở Tư pháp | '],
  ['Đơn vị đầu mối tổng hợp: Sở Tài chính', 'Sở Tài chính | '],
  ['Chủ trì: Sở Y tế. Tham gia: Tỉnh Đoàn, Công an tỉnh', 'Sở Y tế | Tỉnh Đoàn + Công an tỉnh'],
  ['Trưởng ban: Sở Y tế; Thành viên: Sở Nội vụ, Sở Tư pháp', 'Sở Y tế | Sở Nội vụ + Sở Tư pháp'],
  ['Đơn vị tham gia: Sở Nội vụ', ' | Sở Nội vụ'],
  ['Cơ quan trình: Sở Y tế; thẩm định: Sở Tư pháp', 'Sở Y tế | Sở Tư pháp'],
  ['Đơn vị giám sát: Thanh tra tỉnh; đơn vị thực hiện: Sở Y tế', 'Sở Y tế | Thanh tra tỉnh'],
  ['Cơ quan thường trực: Sở Y tế - Cơ quan tham gia: Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
  ['Chủ trì/Phối hợp: Sở Y tế/Sở Nội vụ', 'Sở Y tế + Sở Nội vụ | '],
  ['Sở Y tế (thường trực), Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
  ['Sở Y tế (chính); Sở Nội vụ (phụ)', 'Sở Y tế | Sở Nội vụ'],
  ['(CT) Sở Y tế, (PH) Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
  ['C/trì: Sở Y tế; P/hợp: Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
  ['Sở Y tế (c.trì), Sở Nội vụ (p.hợp)', 'Sở Y tế | Sở Nội vụ'],
  ['ct: Sở Y tế; ph: Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
  ['Chỉ đạo: UBND tỉnh; thực hiện: Sở Y tế', 'Sở Y tế | UBND tỉnh'],
  ['Chủ đầu tư: Sở Y tế; phối hợp: Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
  ['Sở Y tế là cơ quan thường trực; Sở Nội vụ là thành viên', 'Sở Y tế | Sở Nội vụ'],
  ['Sở Y tế khẩn trương phối hợp với Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
  ['Sở Y tế thống nhất với Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
  ['Sở Y tế chủ trì; Sở Nội vụ phối hợp tuyên truyền', 'Sở Y tế | Sở Nội vụ'],
  ['Chủ trì tham mưu Sở Y tế, phối hợp Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
])('more labels say who leads and who supports: %j', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  'Thường trực HĐND tỉnh, các Ban HĐND tỉnh',
  'Ban Thường trực UBMTTQ tỉnh',
  'Các thành viên UBND tỉnh',
  'Các đơn vị tham gia',
  'Trình: Ban Thường vụ Tỉnh ủy',
])('without a colon, or without a body, the same words are no label: %j', (cell) => {
  expect(read(cell)).toBeNull();
});

test.each([
  'Sở Y tế chủ trì Sở Tài chính phối hợp',
  'Sở Y tế chủ trì\nSở Tài chính phối hợp',
  'Sở Y tế\nchủ trì\nSở Tài chính\nphối hợp',
  'Sở Y tế CT Sở Tài chính PH',
  'Sở Y tế CT\nSở Tài chính PH',
  'Sở Y tế: CT; Sở Tài chính: PH',
  'CT Sở Y tế, PH Sở Tài chính',
  'Chủ trì Sở Y tế Phối hợp Sở Tài chính',
  'Phối hợp Sở Tài chính; chủ trì Sở Y tế',
  'Sở Y tế → Sở Tài chính',
  'Sở Y tế -> Sở Tài chính',
  'Sở Y tế ==> Sở Tài chính',
  'Sở Y tế > Sở Tài chính',
  'Sở Y tế\n→ Sở Tài chính',
  'Sở Y tế; Sở Tài chính phối hợp',
  'Sở Y tế và Sở Tài chính phối hợp thực hiện',
  'Sở Y tế chũ trì, Sở Tài chính phối hơp',
  'Sở Y tế chủ trì, phối hợp vơi Sở Tài chính',
])('%j says it without marks between, or with slips', (cell) => {
  expect(read(cell)).toBe('Sở Y tế | Sở Tài chính');
});

test('words of roles are known without their marks', () => {
  expect(read('So Y te chu tri, So Tai chinh phoi hop')).toBe('So Y te | So Tai chinh');
});

test('an arrow leads from who begins the work to all others', () => {
  expect(read('Sở Y tế → Sở Tài chính → UBND tỉnh')).toBe('Sở Y tế | Sở Tài chính + UBND tỉnh');
  expect(read('Sở Y tế, Sở Nội vụ → UBND tỉnh')).toBe('Sở Y tế + Sở Nội vụ | UBND tỉnh');
});

test.each([
  'Sở CT, Sở XD',
  'Sở TC, CT, PH',
  'Công ty CT Hoàng Anh',
  'Công ty Đầu tư PH, Sở Y tế',
  '→ Sở Y tế',
])('%j has letters or an arrow that are no marks', (cell) => {
  expect(read(cell)).toBeNull();
});

test.each([
  ['UBND tỉnh chỉ đạo Sở Y tế', 'Sở Y tế | '],
  ['Giao UBND tỉnh chỉ đạo các sở, ngành thực hiện', 'các sở, ngành | '],
  ['UBND tỉnh lãnh đạo, chỉ đạo Sở Y tế thực hiện', 'Sở Y tế | '],
  ['Sở Y tế chủ trì; giao Sở Nội vụ theo dõi', 'Sở Y tế | Sở Nội vụ'],
  ['Sở Y tế chủ trì; đề nghị Công an tỉnh phối hợp', 'Sở Y tế | Công an tỉnh'],
  ['Các huyện chủ trì, trong đó Sở Y tế phối hợp', 'Các huyện | Sở Y tế'],
])('who directs others does not do the work: %j', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  ['Sở Y tế chủ trì, báo cáo UBND tỉnh', 'Sở Y tế | '],
  ['Sở Y tế chủ trì trình UBND tỉnh; Sở Nội vụ phối hợp', 'Sở Y tế | Sở Nội vụ'],
  ['Sở Y tế tham mưu UBND tỉnh, Sở Nội vụ trình HĐND tỉnh', 'Sở Y tế | Sở Nội vụ'],
])('to whom the work is submitted does not do it: %j', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  ['Sở Y tế trình UBND tỉnh phê duyệt', 'Sở Y tế | '],
  ['Sở Nội vụ báo cáo Ban Thường vụ Tỉnh ủy', 'Sở Nội vụ | '],
  ['Tiểu ban Văn kiện trình Đại hội', null],
])('who is known submits work of its own: %j', (cell, expected) => {
  expect(namesOfRoles(cell)).toBe(expected);
});

test.each(['Ban Chủ nhiệm chương trình OCOP', 'Ban Quản lý công trình Thủy lợi'])(
  '%j submits nothing',
  (cell) => {
    expect(read(cell)).toBeNull();
  },
);

test.each([
  ['Cơ quan chủ trì xây dựng dự thảo: Sở Y tế', 'Sở Y tế | '],
  [
    'Cơ quan được giao chủ trì: Sở Y tế; đơn vị được giao phối hợp: Sở Nội vụ',
    'Sở Y tế | Sở Nội vụ',
  ],
  ['Sở Y tế; các cơ quan liên quan: Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
  ['Nòng cốt: Công an tỉnh; hiệp đồng: Sở Y tế', 'Công an tỉnh | Sở Y tế'],
  ['Công an tỉnh làm nòng cốt; Sở Y tế phối hợp', 'Công an tỉnh | Sở Y tế'],
  ['Sở Y tế chủ trì với sự tham gia của Sở Nội vụ', 'Sở Y tế | Sở Nội vụ'],
])('longer words of roles are read as well: %j', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test('a list of those concerned by itself has no support alone', () => {
  expect(read('Các cơ quan liên quan: Sở Y tế, Sở Nội vụ')).toBeNull();
});
