import { spawnSync } from 'node:child_process';

import { type Child, childFile, start } from './campaign.ts';

/** Throws unless system calls can be traced here: a campaign that needs it must not pass without it. */
export function assertStrace(): void {
  const { error, status, stderr } = spawnSync('strace', ['-f', '-e', 'trace=none', 'true'], {
    encoding: 'utf8',
  });
  if (error) throw new Error('strace is missing: apt-get install strace (npm test does that)');
  if (status !== 0) throw new Error(`strace may not trace here (ptrace): ${stderr.trim()}`);
}

/** Starts one of the campaign's own programs and writes its system calls to `log`. */
export function traceChild(
  name: string,
  args: readonly string[],
  {
    log,
    calls,
    env,
  }: { readonly log: string; readonly calls: string; readonly env?: NodeJS.ProcessEnv },
): Child {
  const options = ['-f', '--seccomp-bpf', '-qq', '-y', '-xx', '-s', '1000000'];
  const strace = [...options, '-e', `trace=${calls}`, '-e', 'signal=none', '-o', log];
  return start('strace', [...strace, process.execPath, childFile(name), ...args], env);
}
