import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import type { DesktopBridge } from '#shared/contract/desktopBridge.ts';

import { aPlan } from '../aPlan.ts';
import { answer } from '../engineAnswers.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';

/** A desktop in which every dropped file lies in one folder. */
const desktop: DesktopBridge = {
  chooseFile: () => Promise.resolve(null),
  chooseFiles: () => Promise.resolve([]),
  chooseFolder: () => Promise.resolve(null),
  chooseSavePath: () => Promise.resolve(null),
  showInFolder: () => Promise.resolve(),
  pathOfFile: (file) => `/home/an/${(file as File).name}`,
  showWorkbook: (path) => Promise.resolve(path.includes('cửa sổ khác')),
  openInNewWindow: () => Promise.resolve(),
  onOpenFile: () => undefined,
  setWindowState: () => undefined,
  setProgress: () => undefined,
  setZoom: () => undefined,
  notify: () => undefined,
  runClipboardCommand: () => undefined,
  copyDiagnostics: () => Promise.resolve(),
  onOrder: () => undefined,
};

afterEach(() => {
  Reflect.deleteProperty(window, 'desktop');
});

function drag(type: 'dragenter' | 'drop', ...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
}

const workbookFile = (name: string) => new File(['x'], name);

/** Shows a window that keeps what it asks the engine to open or read. */
function showWatched(hasPlan: boolean): string[] {
  const asked: string[] = [];
  const engine = createFakeEngine({ snapshot: hasPlan ? aPlan() : null });
  const { open } = engine.workbook;
  Object.assign(engine.workbook, {
    open: (input: { path: string }) => open((asked.push(`open ${input.path}`), input)),
  });
  const { read } = engine.resolution;
  Object.assign(engine.resolution, {
    read: (input: Parameters<typeof read>[0]) => {
      if ('path' in input.source) asked.push(`read ${input.source.path}`);
      return read(input);
    },
  });
  const { read: readTable } = engine.imports;
  Object.assign(engine.imports, {
    read: (input: Parameters<typeof readTable>[0]) => {
      if ('path' in input) asked.push(`import ${input.path}`);
      return readTable(input);
    },
  });
  showWindow(engine);
  return asked;
}

const start = page.getByText('Chưa có kế hoạch nào');
const plan = page.getByRole('navigation', { name: 'Các phần của kế hoạch' });

test('a workbook that is dropped on the start screen is opened', async () => {
  Reflect.set(window, 'desktop', desktop);
  const asked = showWatched(false);
  await expect.element(start).toBeVisible();
  drag('dragenter', workbookFile('một.dauviec'));
  await expect.element(page.getByText('Thả để mở kế hoạch')).toBeVisible();
  drag('drop', workbookFile('một.dauviec'));
  await expect.element(plan).toBeVisible();
  await expect.element(page.getByText('Thả để mở kế hoạch')).not.toBeInTheDocument();
  expect(asked).toEqual(['open /home/an/một.dauviec']);
});

test('a resolution and a table are read into the open plan', async () => {
  Reflect.set(window, 'desktop', desktop);
  const asked = showWatched(true);
  await expect.element(plan).toBeVisible();
  drag('drop', new File(['x'], 'nghị quyết.docx'));
  await expect.poll(() => asked).toEqual(['read /home/an/nghị quyết.docx']);
  await expect.poll(() => document.querySelector('[role="dialog"]')).toBeNull();
  drag('drop', new File(['x'], 'bảng.xlsx'));
  await expect.poll(() => asked.at(-1)).toBe('import /home/an/bảng.xlsx');
});

test('tables that are dropped together are read one after another', async () => {
  Reflect.set(window, 'desktop', desktop);
  const asked = showWatched(true);
  await expect.element(plan).toBeVisible();
  // The first can't be read, which is said, and the second comes all the same.
  drag('drop', new File(['x'], 'một.xlsx'), new File(['x'], 'hai.xls'));
  await expect.poll(() => asked).toEqual(['import /home/an/một.xlsx', 'import /home/an/hai.xls']);
});

test('a workbook that another window shows leaves this one as it is', async () => {
  Reflect.set(window, 'desktop', desktop);
  const asked = showWatched(true);
  await expect.element(plan).toBeVisible();
  drag('drop', workbookFile('cửa sổ khác.dauviec'));
  await answer(() => undefined);
  expect(asked).toEqual([]);
});

test.each([
  [['ảnh.png'], /^Không mở được “ảnh\.png”: ở đây nhận/u],
  [['nghị quyết.docx'], /^Hãy tạo hoặc mở một kế hoạch trước, rồi thả “nghị quyết\.docx”/u],
  [['một.dauviec', 'hai.dauviec'], /^Mỗi lần chỉ nhận được một tệp/u],
])('%j on the start screen is refused in one sentence', async (names, sentence) => {
  Reflect.set(window, 'desktop', desktop);
  const asked = showWatched(false);
  await expect.element(start).toBeVisible();
  drag('drop', ...names.map(workbookFile));
  await expect.element(page.getByText(sentence).first()).toBeVisible();
  expect(asked).toEqual([]);
});

test('a browser does not say where the file lies, and Ctrl+O does', async () => {
  const asked = showWatched(false);
  await expect.element(start).toBeVisible();
  drag('drop', workbookFile('một.dauviec'));
  await expect.element(page.getByText(/hãy nhấn Ctrl\+O rồi chọn tệp\.$/u).first()).toBeVisible();
  expect(asked).toEqual([]);
});

test('what is no file goes by: rows and words that are dragged', async () => {
  showWatched(false);
  await expect.element(start).toBeVisible();
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', 'chữ');
  const event = new DragEvent('dragenter', { dataTransfer, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(document.querySelector('[data-file-drop]')).toBeNull();
});
