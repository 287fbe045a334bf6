/**
 * What happened to one row: `before` is null when it was made, `after` is null when it was removed.
 * Applying the change backwards is undo, so a list of these is both the work to do and its audit.
 */
export interface Change<Entity extends string, Row> {
  readonly entity: Entity;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** The same change backwards. */
export function inverse<Changed extends Change<string, object>>(change: Changed): Changed {
  return { ...change, before: change.after, after: change.before };
}
