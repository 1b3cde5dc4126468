/** What every grid says, whatever it shows. */
export const grid = {
  chosen: 'Đã chọn {{rows}} × {{columns}} ô',
  chosenFilled: '{{filled}} ô có dữ liệu',
  chosenSum: 'Tổng: {{sum}}',
  fold: 'Thu gọn hoặc mở dòng con',
} as const;
