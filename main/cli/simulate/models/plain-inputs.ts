/** Other spellings of the words that case files use. */
const SPELLINGS: Readonly<Record<string, string>> = {
  lambda_: 'lambda',
  λ: 'lambda',
  arrival_rate: 'lambda',
  service_rate: 'mu',
  µ: 'mu',
  μ: 'mu',
  servers: 'c',
  n_servers: 'c',
  abandonment_rate: 'theta',
  θ: 'theta',
  mean_service: 'service_mean',
  second_moment_service: 'service_second_moment',
  p_back: 'p_return',
  return_probability: 'p_return',
};

/** Inputs of a case with one spelling for each word, at every depth; what is unknown stays as it is. */
export function plainInputs(inputs: unknown): unknown {
  if (Array.isArray(inputs)) return inputs.map(plainInputs);
  if (typeof inputs !== 'object' || inputs === null) return inputs;
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      Object.hasOwn(SPELLINGS, name) ? SPELLINGS[name] : name,
      plainInputs(value),
    ]),
  );
}
