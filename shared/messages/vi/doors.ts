/** What the browser door and `npm start` say. */
export const doors = {
  linkUsed:
    'Liên kết này đã được dùng hoặc đã hết hiệu lực. Hãy chạy lại “npm start” để có liên kết mới.',
  tooMany: 'Có quá nhiều lần thử với liên kết sai. Hãy đợi một phút.',
  left: 'Cửa sổ cuối cùng đã đóng; chương trình kết thúc.',
  notFound: 'Không có trang này.',
  usage: 'Cách dùng: npm start -- [TỆP.dauviec] [--browser] [--no-open]',
  building: 'Đang dựng chương trình…',
  fetchingElectron: 'Đang tải Electron (chỉ lần đầu, chờ tối đa 60 giây)…',
  inElectron: 'Mở Đầu Việc trong cửa sổ riêng: Electron đã có trên máy này.',
  inBrowser: 'Mở Đầu Việc trong trình duyệt: {{reason}}.',
  becauseAsked: 'theo yêu cầu (--browser)',
  becauseNoDisplay: 'máy này không có màn hình',
  becauseNoElectron: 'máy này chưa có Electron và không tải được',
  becauseNoElectronYet:
    'máy này chưa có Electron và lần tải gần đây không thành công (sẽ thử lại sau một ngày)',
  becauseElectronFailed: 'Electron không khởi động được trên máy này',
  address: 'Địa chỉ (chỉ dùng được một lần, trên máy này): {{url}}\nNhấn Ctrl+C để đóng.',
  openYourself: 'Không tự mở được trình duyệt; hãy mở địa chỉ trên.',
} as const;
