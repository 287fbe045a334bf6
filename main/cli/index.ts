import { runCli } from './run-cli.ts';

const { output, errors, code } = await runCli(process.argv.slice(2));
if (output !== '') process.stdout.write(output);
if (errors !== '') process.stderr.write(errors);
process.exitCode = code;
