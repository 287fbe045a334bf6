import type { NewId } from '#shared/lib/uuid.ts';

import type { WritableDatabase } from '../database/sql.ts';

/** What the recorder is built from. */
export interface RecorderParts {
  readonly db: WritableDatabase;
  readonly newId: NewId;
  /** The account at this computer. */
  readonly by: string;
}
