/** What one user action is called in the history and beside undo. */
export const labels = {
  createWorkbook: 'Tạo kế hoạch',
  editPlan: 'Sửa thông tin kế hoạch',
  changeNumbering: 'Đổi cách đánh số',
  editTask: 'Sửa {{code}}',
  editTasks: 'Sửa {{count}} ô',
  pasteRows: 'Dán {{count}} dòng',
  insertTask: 'Thêm {{code}}',
  insertTasks: 'Thêm {{count}} đầu việc',
  removeTask: 'Xóa {{code}}',
  removeTasks: 'Xóa {{count}} dòng',
  indentTasks: 'Thụt vào {{count}} dòng',
  outdentTasks: 'Nhô ra {{count}} dòng',
  moveTasks: 'Di chuyển {{count}} dòng',
  readResolution: 'Nạp nghị quyết {{file}}',
  importTable: 'Nhập Excel {{file}}',
  addAgency: 'Thêm cơ quan {{name}}',
  loadDirectory: 'Nạp danh bạ {{name}}',
  issueBaseline: 'Ban hành “{{name}}”',
  goToStep: 'Trở về lúc {{at}}',
  goToBaseline: 'Trở về bản ban hành “{{name}}”',
  restoreBackup: 'Khôi phục bản sao lưu lúc {{at}}',
  combineSteps: 'Gộp {{count}} thao tác cũ',
} as const;

export type LabelKey = keyof typeof labels;
