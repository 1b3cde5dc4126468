const { app, BrowserWindow } = require('electron');

/** The least that a program on the grid's library can do: a window with its rows, see ../../bare. */
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 820 });
  void window.loadURL(process.env.DAUVIEC_BARE_PAGE);
});
