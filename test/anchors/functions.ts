/** The functions that the cases of `method-cases.json` name, by those names. */
export { functions } from '#main/cli/vectors/functions.ts';
