/** What every grid says, whatever it shows. */
export const grid = {
  chosen: 'Đã chọn {{rows}} × {{columns}} ô',
  chosenFilled: '{{filled}} ô có dữ liệu',
  chosenSum: 'Tổng: {{sum}}',
  scattered: 'Các vùng chọn rời nhau, không sao chép cùng lúc được',
  fold: 'Thu gọn hoặc mở dòng con',
} as const;
