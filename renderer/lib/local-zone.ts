/** The time zone of this computer, such as `Europe/Moscow`. */
export function localZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
