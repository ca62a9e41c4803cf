/** Whether a barcode is an EAN-13: thirteen digits, of which the last checks the others (GS1 General Specifications, 7.9). */
export function isEan13(code: string): boolean {
  if (!/^\d{13}$/.test(code)) return false;
  const sum = [...code].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** What the bars on a part's label say, and in which of the two codes. */
export interface LabelCode {
  kind: "ean13" | "code128";
  text: string;
}

/** The most that stands on a label in bars which a scanner still reads. */
const LONGEST = 28;

/**
 * The code on a part's label: its own barcode, as EAN-13 where it is one, else its part number. Null where neither can be printed as
 * bars: Code 128 has only the characters of ASCII.
 */
export function labelCode({
  barcode,
  part_number,
}: {
  barcode: string | null;
  part_number: string;
}): LabelCode | null {
  if (barcode && isEan13(barcode)) return { kind: "ean13", text: barcode };
  const text = [barcode, part_number].find(
    (code) => code && /^[\x20-\x7e]+$/.test(code) && code.length <= LONGEST,
  );
  return text ? { kind: "code128", text } : null;
}
