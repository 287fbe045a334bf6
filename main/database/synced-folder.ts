import { existsSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Notice, SyncService } from '#shared/settings/notice.ts';

/** How the folders of these programs are named; the last word of each is not enough to go by. */
const NAMES: readonly (readonly [RegExp, SyncService])[] = [
  [/^OneDrive( - .+)?$/i, 'OneDrive'],
  [/^Dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(iCloud ?Drive|com~apple~CloudDocs|Mobile Documents|iCloud~.+)$/i, 'iCloud'],
  [/^(Google ?Drive|GoogleDrive-.+|My Drive|Мой диск|DriveFS)$/i, 'Google Drive'],
  [/^(Yandex\.?Disk|Яндекс\.?Диск)(-.+)?$/i, 'Yandex.Disk'],
];

/** Syncthing shares folders of any name: it leaves a mark in their root. */
const SYNCTHING_MARK = '.stfolder';

/** Types of file systems that come over a network, as Linux numbers them: NFS, SMB, CIFS, SMB2, FUSE's sshfs is unknown. */
const NETWORK_TYPES = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/** A warning when the folder is copied about by another program, or lies on another computer; undefined when neither. */
export function folderNotice(folder: string): Notice | undefined {
  const service = syncServiceOf(folder);
  if (service) return { kind: 'synced-folder', service, path: folder };
  return isOnNetwork(folder) ? { kind: 'network-folder', path: folder } : undefined;
}

/** The program that copies the folder about, by the names of the folders that it lies in. */
export function syncServiceOf(folder: string): SyncService | undefined {
  for (const name of folder.split(/[/\\]/)) {
    const found = NAMES.find(([pattern]) => pattern.test(name));
    if (found) return found[1];
  }
  return hasMarkAbove(folder) ? 'Syncthing' : undefined;
}

function hasMarkAbove(folder: string): boolean {
  if (existsSync(join(folder, SYNCTHING_MARK))) return true;
  return dirname(folder) !== folder && hasMarkAbove(dirname(folder));
}

/** Windows names a share by two backslashes; elsewhere the file system says it. */
function isOnNetwork(folder: string): boolean {
  if (/^[/\\]{2}[^/\\]/.test(folder)) return true;
  return process.platform === 'linux' && NETWORK_TYPES.has(statfsSync(folder).type);
}
