import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { app, type BrowserWindow, dialog } from 'electron';

/** A4 with room for a punch at the side, in inches. */
const PAGE = { pageSize: 'A4', margins: { top: 0.6, bottom: 0.7, left: 0.7, right: 0.5 } } as const;
const FOOTER = `<div style="width:100%;font:8px sans-serif;text-align:center">
  <span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

/**
 * Prints what the window shows into a file that the person names; null: no file was named. The file is written aside
 * and put in its place whole. Failures of the disk are thrown as they come.
 */
export async function savePdf(
  window: BrowserWindow,
  name: string,
): Promise<{ readonly file: string } | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), `${name}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return null;
  const pdf = await window.webContents.printToPDF({
    ...PAGE,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: FOOTER,
  });
  const aside = `${filePath}.part`;
  writeFileSync(aside, pdf);
  renameSync(aside, filePath);
  return { file: filePath };
}
