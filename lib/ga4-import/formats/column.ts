import { readEmails, readPostcode, readTelephones } from "../parsers/contacts";
import { type DateRules, readDate, readTime, readTimestamp } from "../parsers/dates";
import { readDecimal, readWhole } from "../parsers/decimals";
import { readPlate } from "../parsers/plates";
import { dropped, isNullWord, NULL_WORD, type Reading, valueIn } from "../parsers/reading";
import { readFlag, readMileage, readText } from "../parsers/words";

/** Includes whatever people write beside the registration. */
const LONGEST_PLATE = 60;

/** Reads a cell's text as a value of its column's kind; never called with an empty text. */
export type Read = (text: string, rules: DateRules) => Reading<unknown>;

/**
 * One column of a GA4 file: how its cells are read, its name in the other header dialect, and where it goes.
 */
export interface Column {
  read: Read;
  /** The header that GA4's general CSV export writes. */
  label?: string;
  /** Whether our data has no field for it: its text is kept in `legacy`. */
  legacy?: boolean;
}

/** Nothing that a list is sorted or searched by is longer; an index could not hold it. */
const LONGEST = 200;
/** GA4's keys are never longer. */
export const LONGEST_KEY = 100;

const upTo =
  (longest: number, read: Read): Read =>
  (text, rules) =>
    text.length > longest ? dropped("too-long") : read(text, rules);

function within(least: number, most: number, reading: Reading<number>): Reading<number> {
  const value = valueIn(reading);
  return value !== null && (value < least || value > most) ? dropped("out-of-range") : reading;
}

const column =
  (read: Read) =>
  (label?: string): Column =>
    label === undefined ? { read } : { read, label };

/** A long key that a spreadsheet turned into a number: `2.04E+22`. The original key is lost. */
const SPOILED_KEY = /^[1-9](?:[.,][0-9]+)?E\+[0-9]+$/i;
export const KEY_AS_NUMBER = "key-as-number";

/** The text exactly as in the file, since keys are compared. */
export const exact = column((text) => {
  if (isNullWord(text)) return NULL_WORD;
  if (text.length > LONGEST_KEY) return dropped("too-long");
  // This test is cheap enough for every key: the second character of such a number is its decimal separator
  // or its E.
  return (text[1] === "." || text[1] === "," || text[1] === "E") && SPOILED_KEY.test(text)
    ? dropped(KEY_AS_NUMBER)
    : text;
});
/** Names and other text of one line. */
export const words = column(upTo(LONGEST, readText));
/** Notes of any length. */
export const prose = column(readText);
/** Pence. */
export const money = column((text) => readDecimal(text, 2, "letters-in-sum"));
/** Pence of a document's own totals. */
export const total = column((text) => readDecimal(text, 2, "letters-in-total"));
/** Ten-thousandths of a pound. */
export const unitMoney = column((text) => readDecimal(text, 4, "letters-in-sum"));
/** Thousandths. */
export const quantity = column((text) => readDecimal(text, 3, "letters-in-quantity"));
/** Thousandths of an hour or of a per cent. */
export const hours = column((text) => readDecimal(text, 3, "letters-in-sum"));
export const percent = column((text) => within(-999_999, 999_999, readDecimal(text, 3, "letters-in-number")));
/** A discount agreed with a customer: 0 to 100 per cent. */
export const discount = column((text) => within(0, 100_000, readDecimal(text, 3, "letters-in-number")));
export const small = column((text) => readWhole(text, 32_767, "letters-in-number"));
export const whole = column((text) => readWhole(text, 2_147_483_647, "letters-in-number"));
export const flag = column(readFlag);
export const date = column((text, rules) => readDate(text, rules));
/** In documents 01/01/2000 means that there is no date. */
export const documentDate = column((text, rules) => readDate(text, rules, true));
export const timestamp = column(readTimestamp);
export const time = column(readTime);
export const telephones = column(upTo(LONGEST, readTelephones));
export const emails = column(upTo(LONGEST, readEmails));
export const postcode = column(upTo(LONGEST, readPostcode));
export const plate = column(upTo(LONGEST_PLATE, readPlate));
export const mileage = column(readMileage);

/** Returns the same column, kept only in `legacy`. */
export const inLegacy = (kept: Column): Column => ({ ...kept, legacy: true });

/** A file of the export: its columns by GA4's field names, in the order of their numbers. */
export interface FileFormat<Name extends string = string> {
  file: string;
  /** Without these columns the file cannot be understood. */
  required: readonly Name[];
  columns: Record<Name, Column>;
  names: Name[];
  /** A column's number, which is its index in a row's values. */
  at: Record<Name, number>;
  /** Prefix of a column's name in `legacy`, for columns kept in a record that belongs to another file. */
  legacyPrefix?: string;
}

export function fileFormat<Name extends string>(
  file: string,
  required: readonly NoInfer<Name>[],
  columns: Record<Name, Column>,
): FileFormat<Name> {
  const names = Object.keys(columns) as Name[];
  const at = Object.fromEntries(names.map((name, number) => [name, number])) as Record<Name, number>;
  return { file, required, columns, names, at };
}
