// The part of `npm run icons` that runs inside Electron: pictures.json beside it → drawn.json.
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const { app, BrowserWindow } = require('electron');

/** Runs in the page, where the SVG renderer is. */
const DRAW = `async ({ svg, size, margin }) => {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg.replace(/width="\\d+" height="\\d+"/, 'width="' + size + '" height="' + size + '"'));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const edge = Math.round(size * margin);
  canvas.getContext('2d').drawImage(image, edge, edge, size - 2 * edge, size - 2 * edge);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

async function draw() {
  const pictures = readFileSync(path.join(__dirname, 'pictures.json'), 'utf8');
  const window = new BrowserWindow({ show: false });
  await window.loadURL('about:blank');
  const drawn = await window.webContents.executeJavaScript(
    `(async (pictures, draw) => { const all = []; for (const p of pictures) all.push(await draw(p)); return all; })(${pictures}, ${DRAW})`,
  );
  writeFileSync(path.join(__dirname, 'drawn.json'), JSON.stringify(drawn));
  app.exit(0);
}

app
  .whenReady()
  .then(draw)
  .catch((error) => {
    process.stderr.write(String(error));
    app.exit(1);
  });
