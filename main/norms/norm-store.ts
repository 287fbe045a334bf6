import { AppError } from '#shared/contract/app-error.ts';
import type { NewId } from '#shared/lib/uuid.ts';
import {
  type Approval,
  type ApprovedNorm,
  approvedNormSchema,
} from '#shared/norms/approved-norm.ts';
import { leftOutOf } from '#shared/norms/norm-cleaning.ts';
import type { NormLine, NormsView } from '#shared/norms/norms-view.ts';
import type { Photo } from '#shared/statistics/photo.ts';

import {
  all,
  get,
  type ReadableDatabase,
  run,
  sql,
  type WritableDatabase,
} from '../database/sql.ts';

/** Every version of every norm, by operation, the oldest first. */
export function listNorms(db: ReadableDatabase): ApprovedNorm[] {
  return all<Record<string, unknown>>(
    db,
    sql`SELECT id, operation_id AS operationId, version, average, observed_ms AS observedMs,
               standard_ms AS standardMs, low_ms AS lowMs, high_ms AS highMs, level,
               allowance_share AS allowanceShare, allowance_base AS allowanceBase, set_up_ms AS setUpMs,
               set_up_units AS setUpUnits, cleaning, left_out AS leftOut, observations, person_days AS personDays, people, period_from AS "from", period_to AS "to",
               approved_by AS approvedBy, approved_on AS approvedOn, made_at AS madeAt,
               withdrawn_at AS withdrawnAt
        FROM norm ORDER BY operation_id, version`,
  ).map((row) => approvedNormSchema.parse(row));
}

interface Approving {
  readonly db: WritableDatabase;
  readonly newId: NewId;
  readonly now: number;
}

/** What is approved: the norms that these people and days propose. */
export interface Proposed {
  readonly view: NormsView;
  readonly photo: Pick<Photo, 'from' | 'to'>;
}

/**
 * Makes the proposed norms of the named operations the next versions, all of them or none; returns their ids. An
 * operation without a proposal is an error that names it.
 */
export function approveNorms(
  { db, newId, now }: Approving,
  { operationIds, approvedBy, approvedOn }: Approval,
  { view, photo }: Proposed,
): string[] {
  const approve = (): string[] =>
    operationIds.map((operationId) => {
      const { line, value, observed } = proposalOf(db, view, operationId);
      const { low, high, level } = line.proposed;
      const { basis, cleaning } = line;
      const { share, setUpMs, setUpUnits } = allowancesOf(line, view);
      const id = newId();
      run(
        db,
        sql`INSERT INTO norm (id, operation_id, version, average, observed_ms, standard_ms, low_ms, high_ms, level,
                              allowance_share, allowance_base, set_up_ms, set_up_units, cleaning, left_out,
                              observations, person_days, people, period_from, period_to, approved_by, approved_on, made_at, withdrawn_at)
            VALUES (${id}, ${operationId}, ${nextVersion(db, operationId)}, ${view.average}, ${observed},
                    ${value}, ${low}, ${high}, ${level}, ${share},
                    ${view.allowance.base}, ${setUpMs}, ${setUpUnits}, ${cleaning.kind === 'cleaned' ? cleaning.rule : 'none'},
                    ${leftOutOf(cleaning)}, ${basis.observations}, ${basis.personDays}, ${basis.people}, ${photo.from}, ${photo.to}, ${approvedBy}, ${approvedOn}, ${now}, NULL)`,
      );
      return id;
    });
  return db.transaction(approve).immediate();
}

/** The line of an operation with its proposal, or an error that names it. */
function proposalOf(
  db: ReadableDatabase,
  { lines }: NormsView,
  operationId: string,
): { readonly line: NormLine; readonly value: number; readonly observed: number } {
  const line = lines.find((each) => each.operationId === operationId);
  const value = line?.proposed.value;
  const observed = line?.basis.time.value;
  if (!line || !value || !observed) {
    throw new AppError('no-proposal', { name: nameOf(db, operationId) });
  }
  return { line, value, observed };
}

/** What a norm adds to observed time: all as a share, or a set-up of its own beside the share of the others. */
function allowancesOf(
  { piece }: NormLine,
  { allowance }: NormsView,
): { readonly share: number } & Pick<ApprovedNorm, 'setUpMs' | 'setUpUnits'> {
  if (piece.setUpFrom === 'percent') {
    return { share: allowance.share, setUpMs: null, setUpUnits: null };
  }
  const { setUpMs, setUpUnits } = piece;
  return { share: allowance.service + allowance.rest, setUpMs, setUpUnits };
}

function nameOf(db: ReadableDatabase, operationId: string): string {
  const found = get<{ name: string }>(
    db,
    sql`SELECT coalesce(name, code) AS name FROM operation WHERE id = ${operationId}`,
  );
  return found?.name ?? operationId;
}

function nextVersion(db: ReadableDatabase, operationId: string): number {
  const last = get<{ version: number | null }>(
    db,
    sql`SELECT max(version) AS version FROM norm WHERE operation_id = ${operationId}`,
  );
  return (last?.version ?? 0) + 1;
}

/** Withdraws norms, or puts them back in force with `at` null. A norm that is not there is an error, and nothing changes. */
export function withdrawNorms(
  db: WritableDatabase,
  ids: readonly string[],
  at: number | null,
): void {
  const withdraw = (): void => {
    for (const id of ids) {
      const found = get<{ id: string }>(db, sql`SELECT id FROM norm WHERE id = ${id}`);
      if (!found) throw new AppError('not-found', { what: 'norm', id });
      run(db, sql`UPDATE norm SET withdrawn_at = ${at} WHERE id = ${id}`);
    }
  };
  db.transaction(withdraw).immediate();
}
