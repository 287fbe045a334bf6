/** Days that come round again: what is put into them comes out after `delay` days. */
export interface Ring {
  readonly place: number;
  readonly days: number;
  readonly width: number;
  delay: number;
}

/** Puts something into a ring of days; a part of a day goes to the day after it. */
export function later(
  numbers: Float64Array,
  { place, days, width, delay: asked }: Readonly<Ring>,
  day: number,
  count: number,
): void {
  const delay = Math.min(Math.max(asked, 1), days - 2);
  const whole = Math.floor(delay);
  const part = delay - whole;
  const first = (day + whole) % days;
  const second = first + 1 === days ? 0 : first + 1;
  numbers[place + first * width]! += count * (1 - part);
  if (part > 0) numbers[place + second * width]! += count * part;
}

/** Takes out what a ring has for that day. */
export function takeDay(numbers: Float64Array, ring: Readonly<Ring>, day: number): number {
  const place = ring.place + (day % ring.days);
  const count = numbers[place]!;
  numbers[place] = 0;
  return count;
}
