const { app } = require('electron');

/**
 * Required before an app: prints a line when its window shows what is waited for, and ends it some
 * time later, in which the browser keeps the code that it has compiled.
 */
const restMs = 1500;

const lookForWords = `new Promise((resolve) => {
  const look = () => {
    const found = document.querySelector('[data-ready], .ag-row [col-id="title"]');
    if (found === null || found.innerText === '') requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(resolve));
  };
  look();
})`;

app.on('web-contents-created', (_, contents) => {
  contents.on('dom-ready', () => {
    void contents.executeJavaScript(lookForWords).then(() => {
      process.stdout.write('ready\n');
      setTimeout(() => app.quit(), restMs);
    });
  });
});
