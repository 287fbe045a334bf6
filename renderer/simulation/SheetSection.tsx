import type { ChartTable } from '#shared/lib/chart-table.ts';

import { Section } from '../statistics/Section.tsx';
import { TableActions } from '../ui/charts/TableActions.tsx';
import { SheetTable } from '../ui/SheetTable.tsx';
import { useWithTerms } from './terms-context.ts';

interface SheetSectionProps {
  readonly title: string;
  readonly note?: string;
  readonly table: ChartTable;
}

/** A table under its name, to be read, copied and saved. */
export function SheetSection({ title, note, table }: SheetSectionProps) {
  const withTerms = useWithTerms();
  const actions = <TableActions title={title} table={withTerms(table)} />;
  return (
    <Section title={title} note={note} actions={actions}>
      <SheetTable label={title} table={table} />
    </Section>
  );
}
