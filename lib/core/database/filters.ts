import { z } from "zod";
import { Moment } from "../dates/day-fields";
import { decimalField } from "../input/fields";

/** The operators of a filter, such as `issued_date[gte]`. */
export const BOUNDS = {
  gte: { sign: ">=", words: "this or more" },
  gt: { sign: ">", words: "more than this" },
  lte: { sign: "<=", words: "this or less" },
  lt: { sign: "<", words: "less than this" },
} as const;
type Bound = keyof typeof BOUNDS;

type Bounded<N extends string, S extends z.ZodType> = { [K in `${N}[${Bound}]`]: z.ZodOptional<S> };
type Exact<N extends string, S extends z.ZodType> = { [K in N]: z.ZodOptional<S> };
type OneOf<N extends string, S extends z.ZodType> = Exact<N, S> & {
  [K in `${N}[in]`]: z.ZodOptional<z.ZodPreprocess<z.ZodArray<S>>>;
};

/** A range filter: `created_at[gte]=…&created_at[lt]=…`. */
export function bounded<const N extends string, S extends z.ZodType>(name: N, value: S): Bounded<N, S> {
  const bounds = Object.entries(BOUNDS).map(([bound, { words }]) => [
    `${name}[${bound}]`,
    value.optional().meta({ description: `Only those whose \`${name}\` is ${words}.` }),
  ]);
  return Object.fromEntries(bounds) as Bounded<N, S>;
}

/** A range filter that also takes one exact value: `issued_date=…`. */
export const ranged = <const N extends string, S extends z.ZodType>(
  name: N,
  value: S,
): Exact<N, S> & Bounded<N, S> => ({ ...exactly(name, value), ...bounded(name, value) });

/** A filter for one exact value. */
export const exactly = <const N extends string, S extends z.ZodType>(name: N, value: S) =>
  ({
    [name]: value.optional().meta({ description: `Only those whose \`${name}\` is just this.` }),
  }) as Exact<N, S>;

const MOST_VALUES = 20;

/**
 * A filter for one value or any of several: `status=…`, `status[in]=…,…`. `means` describes the value, where its name does not
 * explain it.
 */
export function oneOf<const N extends string, S extends z.ZodType>(
  name: N,
  value: S,
  means?: string,
): OneOf<N, S> {
  const several = z.preprocess(
    (given) => (typeof given === "string" ? given.split(",") : given),
    z.array(value).min(1).max(MOST_VALUES),
  );
  return {
    [name]: means ? value.optional().meta({ description: means }) : value.optional(),
    [`${name}[in]`]: several.optional().meta({
      description: `Only those whose \`${name}\` is one of these, with commas between them, at most ${MOST_VALUES}.`,
    }),
  } as OneOf<N, S>;
}

/** An amount to compare with; may be negative. */
export const Sum = decimalField({ whole: 10, places: 2, signed: true }, "An amount such as 54.85");

/** A range filter on `updated_at`, from one instant to another. */
export const updated = bounded("updated_at", Moment);
