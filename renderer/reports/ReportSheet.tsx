import type { ReportTable } from '#shared/reports/report-part.ts';

import { TableActions } from '../ui/charts/TableActions.tsx';
import { SheetTable } from '../ui/SheetTable.tsx';

import classes from './Report.module.css';

interface ReportSheetProps extends ReportTable {
  /** The only table of a part needs no heading besides that of the part. */
  readonly isAlone: boolean;
}

/** A table as it stands on paper; on the screen it can be taken along. */
export function ReportSheet({ title, note, table, isAlone }: ReportSheetProps) {
  return (
    <div className={classes['sheet']}>
      <div className={classes['head']} data-alone={isAlone}>
        {isAlone ? <span /> : <h3 className={classes['subtitle']}>{title}</h3>}
        <div className={classes['screenOnly']}>
          <TableActions title={title} table={table} />
        </div>
      </div>
      {note ? <p className={classes['note']}>{note}</p> : null}
      <SheetTable label={title} table={table} />
    </div>
  );
}
