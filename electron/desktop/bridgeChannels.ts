/** Every message between a window and the main process goes through one of these. */
export const bridgeChannels = {
  connect: 'desktop:connect',
  chooseFile: 'desktop:choose-file',
  chooseFiles: 'desktop:choose-files',
  chooseFolder: 'desktop:choose-folder',
  chooseSavePath: 'desktop:choose-save-path',
  showInFolder: 'desktop:show-in-folder',
  showWorkbook: 'desktop:show-workbook',
  openInNewWindow: 'desktop:open-in-new-window',
  openFile: 'desktop:open-file',
  setWindowState: 'desktop:set-window-state',
  setProgress: 'desktop:set-progress',
  setZoom: 'desktop:set-zoom',
  fileDropped: 'desktop:file-dropped',
  notify: 'desktop:notify',
  copyDiagnostics: 'desktop:copy-diagnostics',
  order: 'desktop:order',
} as const;
