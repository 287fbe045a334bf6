// @ts-nocheck Runs the built application as it is and says on standard output when its windows show something.
const path = require('node:path');
const { app } = require('electron');

const ROOT = path.join(__dirname, '../../../..');

/** In the page: the instant, epoch ms, of the first frame in which the text is there. */
const USABLE = `new Promise((done) => {
  const look = () => {
    const main = document.querySelector('main, [data-recorder]');
    if (main && main.innerText.trim().length > 20) requestAnimationFrame(() => done(performance.timeOrigin + performance.now()));
    else requestAnimationFrame(look);
  };
  look();
})`;

/** In the page: says each change of words, not of running figures, with the instant of its frame. */
const WATCH = `(() => {
  let last = '';
  new MutationObserver(() => {
    const text = document.body.innerText.replaceAll(/[\\d:]+/g, '');
    if (text === last) return;
    last = text;
    requestAnimationFrame(() => console.log('shown ' + (performance.timeOrigin + performance.now())));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
})()`;

app.setAppPath(ROOT);
app.on('web-contents-created', (_event, contents) => {
  contents.on('console-message', (_e, _level, message) => {
    if (message.startsWith('shown ')) process.stdout.write(`${message}\n`);
  });
  contents.on('did-finish-load', () => {
    const page = contents.getURL().includes('recorder') ? 'recorder' : 'index';
    contents
      .executeJavaScript(USABLE)
      .then((at) => {
        process.stdout.write(`usable ${page} ${at}\n`);
        return page === 'index' ? contents.executeJavaScript(WATCH) : undefined;
      })
      .catch(() => {});
  });
});
require(path.join(ROOT, 'out/main/index.cjs'));
