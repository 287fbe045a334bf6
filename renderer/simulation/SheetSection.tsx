import type { ChartTable } from '#shared/lib/chart-table.ts';

import { Section } from '../statistics/Section.tsx';
import { TableActions } from '../ui/charts/TableActions.tsx';
import { SheetTable } from '../ui/SheetTable.tsx';

interface SheetSectionProps {
  readonly title: string;
  readonly note?: string;
  readonly table: ChartTable;
}

/** A table under its name, to be read, copied and saved. */
export function SheetSection({ title, note, table }: SheetSectionProps) {
  return (
    <Section title={title} note={note} actions={<TableActions title={title} table={table} />}>
      <SheetTable label={title} table={table} />
    </Section>
  );
}
