import classes from './ControlDrawing.module.css';

interface ControlScaleProps {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly yOf: (share: number) => number;
  readonly shareWords: (share: number) => string;
  /** Under the first and the last day. */
  readonly ends: readonly [string, string];
}

const SHARES = [0, 0.5, 1] as const;

/** The lines and words that a control chart is read by. */
export function ControlScale({ left, right, bottom, yOf, shareWords, ends }: ControlScaleProps) {
  return (
    <>
      {SHARES.map((share) => (
        <g key={share}>
          <line className={classes['grid']} x1={left} x2={right} y1={yOf(share)} y2={yOf(share)} />
          <text className={classes['scale']} x={left - 8} y={yOf(share) + 4} textAnchor="end">
            {shareWords(share)}
          </text>
        </g>
      ))}
      <text className={classes['scale']} x={left} y={bottom}>
        {ends[0]}
      </text>
      <text className={classes['scale']} x={right} y={bottom} textAnchor="end">
        {ends[1]}
      </text>
    </>
  );
}
