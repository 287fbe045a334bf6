/** Operations and groups of the services company, as the catalogue of a sales department calls the same. */
const CATALOGUE_CODES: Readonly<Record<string, string>> = {
  'first-call': 'call-first',
  letter: 'correspondence',
  'call-back': 'call-follow-up',
  closing: 'call-closing',
  enquiry: 'care-question',
  acts: 'act',
  papers: 'paperwork',
};

/** The code by which the catalogue knows an operation or group of the case; any other code is its own. */
export const catalogueCode = (code: string): string => CATALOGUE_CODES[code] ?? code;
