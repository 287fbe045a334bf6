/** Placeholder. */
export function OperationsRoute() {
  return <p>Operations</p>;
}
