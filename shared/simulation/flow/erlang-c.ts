/**
 * The chance that somebody has to wait for one of `servers` at a load of each of them in [0, 1) (Erlang C), by the
 * recursion of Erlang B, which is stable for any number of servers.
 */
export function erlangC(servers: number, load: number): number {
  if (load <= 0) return 0;
  const offered = servers * load;
  let blocked = 1;
  for (let server = 1; server <= servers; server += 1) {
    blocked = (offered * blocked) / (server + offered * blocked);
  }
  return blocked / (1 - load * (1 - blocked));
}
