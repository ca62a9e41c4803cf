import { z } from "zod";
import { today } from "../dates/dates";
import { readClock } from "../dates/read-clock";
import { readDate } from "../dates/read-date";
import { readFigure } from "./typed-figure";

/**
 * The kind of a field that people type as text: a decimal string, a whole number, a date, a time of day. lib/core/input/fields
 * registers schemas with it.
 */
export type Typed = "decimal" | "whole" | "day" | "clock";

export const typedRegistry = z.registry<{ is: Typed }>();

type Readers = Partial<Record<Typed | "flag", (text: string) => unknown>>;

/**
 * Readers for what people type on a screen. A value that cannot be read stays unchanged, so that the schema reports it at its
 * field.
 */
const ON_SCREEN: Readers = {
  decimal: (text) => orAsTyped(readFigure(text), text),
  whole: (text) => {
    const figure = orAsTyped(readFigure(text), text);
    return figure !== null && /^-?\d{1,15}(\.0*)?$/.test(figure) ? Number(figure) : figure;
  },
  day: (text) => {
    const read = readDate(text, today());
    return "date" in read ? read.date : text;
  },
  clock: (text) => readClock(text) ?? text,
  // A checkbox can only send text; in a text field, "true" may be somebody's name.
  flag: (text) => (text === "true" ? true : text === "false" ? false : text),
};

/** Reads a number as a URL writes it: in digits. */
export const wholeOfDigits = (text: unknown): unknown =>
  typeof text === "string" && /^-?\d{1,15}$/.test(text) ? Number(text) : text;

const IN_ADDRESS: Readers = { whole: wholeOfDigits };

/** Readers for the URL of a page of the office, which people read. Flags stay text, as URLs have them. */
const ON_PAGE: Readers = { flag: (text) => (text === "yes" ? "true" : text === "no" ? "false" : text) };

const orAsTyped = <T>(read: T | undefined, text: string): T | string => (read === undefined ? text : read);

/** Reads the numbers, dates and booleans of a form as its schema expects. The schema itself decides whether the result is valid. */
export const readForm = <S extends z.ZodType>(schema: S, given: unknown): z.input<S> =>
  readWith(ON_SCREEN, schema, given) as z.input<S>;

/** The same for an API URL, where everything is text. */
export const readApiQuery = <T>(schema: z.ZodType, given: T): T => readWith(IN_ADDRESS, schema, given) as T;

/** The same for the URL of a page of the office. */
export const readPageQuery = <S extends z.ZodType>(schema: S, given: unknown): z.input<S> =>
  readWith(ON_PAGE, schema, given) as z.input<S>;

/** The parts of a schema definition that lead to its fields. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
}

function readWith(readers: Readers, schema: z.ZodType, value: unknown): unknown {
  const def: Def = schema._zod.def;
  const kind = typedRegistry.get(schema)?.is ?? (def.type === "boolean" ? "flag" : undefined);
  if (kind) {
    const read = readers[kind];
    return read && typeof value === "string" ? read(value) : value;
  }
  if (def.innerType) return readWith(readers, def.innerType, value);
  if (def.type === "pipe" && def.in && def.out)
    return readWith(readers, def.in._zod.def.type === "transform" ? def.out : def.in, value);
  if (def.options) return def.options.reduce((read, option) => readWith(readers, option, read), value);
  if (typeof value !== "object" || value === null) return value;
  const { shape, element, valueType } = def;
  if (Array.isArray(value)) return element ? value.map((item) => readWith(readers, element, item)) : value;
  const inner = (name: string) => (shape && Object.hasOwn(shape, name) ? shape[name] : valueType);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const field = inner(name);
      return [name, field ? readWith(readers, field, item) : item];
    }),
  );
}

/** What a screen may send for a schema's input: numbers may also be text, as typed. */
export type FormInput<T> = T extends number
  ? T | string
  : T extends object
    ? { [K in keyof T]: FormInput<T[K]> }
    : T;
