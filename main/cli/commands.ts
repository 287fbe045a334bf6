import { backupCommand } from './backup-command.ts';
import { catalogueCommand } from './catalogue-command.ts';
import type { CliCommand } from './command.ts';
import { demoCommand } from './demo-command.ts';
import { photoCommand } from './photo-command.ts';
import { recordCommand } from './record-command.ts';
import { reportCommand } from './report/report-command.ts';
import { restoreCommand } from './restore-command.ts';
import { simulateCommand } from './simulate-command.ts';
import { vectorsCommand } from './vectors-command.ts';
import { verifyCommand } from './verify-command.ts';

/** Every command, by its word. */
export const commands: Readonly<Record<string, CliCommand>> = {
  record: recordCommand,
  photo: photoCommand,
  report: reportCommand,
  catalogue: catalogueCommand,
  demo: demoCommand,
  verify: verifyCommand,
  backup: backupCommand,
  restore: restoreCommand,
  simulate: simulateCommand,
  vectors: vectorsCommand,
};
