/** What every grid says, whatever it shows. */
export const grid = {
  fold: 'Thu gọn hoặc mở dòng con',
  selectRow: 'Nhấn Shift+Space để chọn dòng này',
  deselectRow: 'Nhấn Esc để bỏ chọn',
} as const;
