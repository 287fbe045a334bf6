/** Placeholder. */
export function HelpRoute() {
  return <p>Help</p>;
}
