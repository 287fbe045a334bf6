import { spawn } from 'node:child_process';

import { app } from 'electron';

import type { Emit } from '#shared/contract/events.ts';
import type { About } from '#shared/settings/about.ts';
import type { Notice } from '#shared/settings/notice.ts';

import { sqliteVersion } from './database/open-database.ts';
import type { SystemServices } from './ipc/system-services.ts';
import { systemLanguage } from './start-failure.ts';

/** The system's time zone now: it may change while the application runs. */
export function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What runs, and over which file. */
export function aboutOf(mode: About['mode'], dataFile: string): About {
  return {
    version: app.getVersion(),
    mode,
    dataFile,
    sqlite: sqliteVersion(),
    electron: process.versions.electron,
    systemLanguage: systemLanguage(),
    zone: systemZone(),
  };
}

/** What the person must know of the data, until it is dismissed. */
export interface NoticeBoard {
  readonly service: SystemServices['notices'];
  readonly add: (notice: Notice) => void;
}

/** A board that begins with what the opening of the store had to say. */
export function noticeBoard(first: readonly Notice[], emit: Emit): NoticeBoard {
  let notices = [...first];
  return {
    service: {
      list: () => notices,
      dismiss: (index) => {
        notices = notices.filter((_notice, place) => place !== index);
      },
    },
    add: (notice) => {
      notices = [...notices.filter(({ kind }) => kind !== notice.kind), notice];
      emit('notices.changed', {});
    },
  };
}

const OWN_OPTION = /^--(demo$|data-dir=|command=)/;

/** Starts a second application over the demonstration study; this one goes on recording. */
export function openDemo(): void {
  const words = process.argv.slice(1).filter((word) => !OWN_OPTION.test(word));
  spawn(process.execPath, [...words, '--demo'], { detached: true, stdio: 'ignore' }).unref();
}
