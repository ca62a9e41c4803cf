import { decimalText } from "../../parsers/decimals";

/** Values in COPY's text format. */
export const NULL = "\\N";

const SPECIAL = /[\\\t\n\r]/;

export function text(value: unknown): string {
  if (value === null) return NULL;
  const plain = value as string;
  return SPECIAL.test(plain) ? escaped(plain) : plain;
}

function escaped(plain: string): string {
  return plain
    .replaceAll("\\", "\\\\")
    .replaceAll("\t", "\\t")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
}

/** Returns an empty text instead of null, for columns that are never null. */
export const textOrEmpty = (value: unknown): string => (value === null ? "" : text(value));

export const pence = (value: unknown): string => (value === null ? NULL : decimalText(value as number, 2));
export const thousandths = (value: unknown): string =>
  value === null ? NULL : shortest(value as number, 3, 1000);
export const thousandthsOrZero = (value: unknown): string =>
  value === null ? "0" : shortest(value as number, 3, 1000);
export const tenThousandths = (value: unknown): string =>
  value === null ? NULL : shortest(value as number, 4, 10_000);
export const whole = (value: unknown): string => (value === null ? NULL : String(value));
const shortest = (units: number, places: number, one: number): string =>
  units % one === 0 ? String(units / one) : decimalText(units, places);

/** A date, time or key: text that needs no escaping. */
export const bare = (value: unknown): string => (value === null ? NULL : (value as string));
export const yes = (value: unknown): string => (value === true ? "t" : "f");
/** A time by the garage's clock, in the form PostgreSQL reads. */
export const london = (stamp: unknown, otherwise = NULL): string =>
  stamp === null ? otherwise : `${stamp} Europe/London`;
/** Returns a JSON object from members that were built for COPY, or null if there are none. */
export const json = (members: string): string => (members === "" ? NULL : `{${members}}`);
