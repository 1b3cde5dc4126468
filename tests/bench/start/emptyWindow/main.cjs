const { join } = require('node:path');

const { app, BrowserWindow } = require('electron');

/** The least that Electron can do for a user: a window with one line. */
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 820 });
  void window.loadFile(join(__dirname, 'index.html'));
});
