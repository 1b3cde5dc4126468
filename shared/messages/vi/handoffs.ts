/** Packs that go out, files that come back, letters and minutes. */
export const handoffs = {
  remarkKinds: { support: 'Ý kiến của cơ quan phối hợp' },
  sheets: { lead: 'Chủ trì', support: 'Phối hợp' },
  columns: {
    code: 'Mã',
    number: 'TT',
    title: 'Nội dung nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    support: 'Cơ quan phối hợp',
    product: 'Sản phẩm',
    period: 'Thời hạn',
    progress: 'Tiến độ',
    percent: 'Tỷ lệ %',
    completedOn: 'Ngày hoàn thành',
    result: 'Kết quả thực hiện',
    evidence: 'Văn bản minh chứng',
    difficulty: 'Khó khăn, vướng mắc',
    proposal: 'Đề xuất, kiến nghị',
    updater: 'Người cập nhật',
    remark: 'Ý kiến của cơ quan phối hợp',
  },
} as const;
