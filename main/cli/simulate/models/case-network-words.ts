/** `mu1`, `mu_2`, `c1`, `lambda_1`: the figures of one station. */
const NUMBERED = /^(mu|c|lambda|gamma)_?(\d)$/;

/** `p12`, `p_21`: the share that goes from one station to another. */
const STEP = /^p_?(\d)_?(\d)$/;

/** `p_return`, `return_share`, `p_back`: the share that comes again. */
const RETURN = /return|back/;

type Words = Readonly<Record<string, unknown>>;

/** Inputs of a network whose stations are numbered in the names, with lists in their place; others stay as they are. */
export function numberedWords(inputs: unknown): unknown {
  if (typeof inputs !== 'object' || inputs === null) return inputs;
  const given = { ...inputs, ...listsIn(inputs) };
  const [returning] = Object.entries(inputs).filter(([name]) => RETURN.test(name));
  return { ...given, ...(returning && { p_return: returning[1] }), ...stepsIn(given) };
}

function listsIn(inputs: object): Words {
  const lists = new Map<string, unknown[]>();
  for (const [name, value] of Object.entries(inputs)) {
    const [, word = '', number = ''] = NUMBERED.exec(name) ?? [];
    if (word === '') continue;
    const list = lists.get(word) ?? [];
    list[Number(number) - 1] = value;
    lists.set(word, list);
  }
  // A station without a number of its own has nothing from outside; zero servers or speed are refused.
  const filled = [...lists].map(
    ([word, list]) => [word, [...list].map((each) => each ?? 0)] as const,
  );
  return Object.fromEntries(filled);
}

/** Shares by their places; a station that no share is given of goes on to the next one. */
function stepsIn(given: Words): Words {
  const steps = Object.entries(given).flatMap(([name, share]) => {
    const [, from, to] = STEP.exec(name) ?? [];
    return from === undefined ? [] : [{ from: Number(from), to, share }];
  });
  if (steps.length === 0) return {};
  const count = [given['mus'] ?? given['mu']].flat().length;
  const onward = Array.from({ length: count - 1 }, (_, index) => index + 1)
    .filter((from) => steps.every((step) => step.from !== from))
    .map((from) => ({ from, to: from + 1, share: 1 }));
  const all = [...steps, ...onward].map(
    ({ from, to, share }) => [`${from}->${to}`, share] as const,
  );
  return { routing: Object.fromEntries(all) };
}
