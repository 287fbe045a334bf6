/** Placeholder. */
export function WelcomeRoute() {
  return <p>Welcome</p>;
}
