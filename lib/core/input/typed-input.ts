import { z } from "zod";
import { today } from "../dates/dates";
import { readDate } from "../dates/read-date";
import { readFigure } from "./typed-figure";

/** What a field holds that people type as text: a decimal string, a whole number, a day. Put on schemas by lib/core/input/fields. */
export type Typed = "decimal" | "whole" | "day";

export const typed = z.registry<{ is: Typed }>();

type Readers = Partial<Record<Typed | "flag", (text: string) => unknown>>;

/** As people type on a screen. What cannot be read stays as it is, for the schema to complain of at its field. */
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
  // A checkbox has no other way to say it; in a field of text it is what somebody is called.
  flag: (text) => (text === "true" ? true : text === "false" ? false : text),
};

/** As an address writes a number: in digits. */
export const wholeOfDigits = (text: unknown): unknown =>
  typeof text === "string" && /^-?\d{1,15}$/.test(text) ? Number(text) : text;

const IN_ADDRESS: Readers = { whole: wholeOfDigits };

/** In the address of a page of the office, which people read; flags stay text, as an address has it. */
const ON_PAGE: Readers = { flag: (text) => (text === "yes" ? "true" : text === "no" ? "false" : text) };

const orAsTyped = <T>(read: T | undefined, text: string): T | string => (read === undefined ? text : read);

/** What a form holds, with its numbers, days, and yes and no read as the schema has them. Whether it is such an input, the schema says. */
export const readScreen = <S extends z.ZodType>(schema: S, given: unknown): z.input<S> =>
  readWith(ON_SCREEN, schema, given) as z.input<S>;

/** The same of an address, where everything is text. */
export const readAddress = <T>(schema: z.ZodType, given: T): T => readWith(IN_ADDRESS, schema, given) as T;

/** The same of a page of the office. */
export const readPage = <S extends z.ZodType>(schema: S, given: unknown): z.input<S> =>
  readWith(ON_PAGE, schema, given) as z.input<S>;

/** As much of a schema as leads to its fields. */
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
  const kind = typed.get(schema)?.is ?? (def.type === "boolean" ? "flag" : undefined);
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

/** What a screen may send for a schema's input: a number as it was typed, too. */
export type FromScreen<T> = T extends number
  ? T | string
  : T extends object
    ? { [K in keyof T]: FromScreen<T[K]> }
    : T;
