/** Figures without how many readings are enough: that is advice, and has tests of its own. */
export const withoutAdvice = (figures: { readonly operations: readonly object[] }): object => ({
  ...figures,
  operations: figures.operations.map((each) => ({ ...each, required: undefined })),
});
