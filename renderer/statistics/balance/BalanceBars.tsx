import classes from './BalanceBars.module.css';

interface BalanceBarsProps {
  /** Of the longest bar, 0 to 1. */
  readonly actual: number;
  readonly rational: number;
}

/** Two amounts one above the other: filled as it was, outlined as it would be. The figures stand beside them. */
export function BalanceBars({ actual, rational }: BalanceBarsProps) {
  return (
    <span className={classes['root']} aria-hidden>
      <span className={classes['actual']} style={{ width: `${actual * 100}%` }} />
      <span className={classes['rational']} style={{ width: `${rational * 100}%` }} />
    </span>
  );
}
