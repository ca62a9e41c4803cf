import type { Statement } from "./recorded";

/** What a call is about, by name: the page's offset, a key, a surname. */
export type Values = Record<string, string | number>;

/** A recorded statement whose parameters can be made for other values than those it was recorded with. */
export interface Fillable {
  text: string;
  fill(values: Values): unknown[];
}

/** Finds the sample's values in a statement's parameters, numbers as a whole and text wherever it stands in another. */
export function fillable({ text, parameters }: Statement, sample: Values): Fillable {
  const makers = parameters.map((parameter) => maker(parameter, sample));
  return { text, fill: (values) => makers.map((make) => make(values)) };
}

function maker(parameter: unknown, sample: Values): (values: Values) => unknown {
  const whole = Object.keys(sample).find((name) => String(sample[name]) === String(parameter));
  if (whole) return (values) => String(values[whole]);
  if (typeof parameter !== "string") return () => parameter;
  const [name] = Object.keys(sample).filter(
    (name) => typeof sample[name] === "string" && parameter.includes(String(sample[name])),
  );
  if (!name) return () => parameter;
  const [before = "", ...after] = parameter.split(String(sample[name]));
  return (values) => [before, ...after].join(String(values[name]));
}
