/** How grave an issue is for its row; a row counts under its gravest issue. */
export type Gravity = "repaired" | "kept" | "rejected";

/** Something that the import did to a cell or row, or could not do with it. */
export interface Issue {
  file: string;
  line: number | null;
  /** GA4's field name, or the header of an unknown column. */
  column: string | null;
  kind: string;
  gravity: Gravity;
  /** The text as in the file. */
  value: string | null;
  reason: string;
}

export type IssueSink = (issue: Issue) => void;

const REASONS: Record<string, string> = {
  "account-repeat": "An earlier customer has the same account number; both are kept",
  "balance-differs": "Receipts and balance do not agree with the receipts that belong to it",
  "bare-number": "A number where a date belongs; the field stays empty",
  "broken-appointment": "The appointment does not exist; the reference stays empty",
  "broken-customer": "The customer does not exist; the reference stays empty",
  "broken-document": "The document does not exist; kept without it",
  "broken-reference": "What it refers to does not exist; kept without it",
  "broken-stock": "The stock item does not exist; the reference stays empty",
  "broken-template": "The reminder's kind does not exist; the reference stays empty",
  "broken-vehicle": "The vehicle does not exist; the reference stays empty",
  "date-none": "01/01/2000 stands for no date",
  "duplicate-header": "A second column of this name; its cells are kept with the record's old data",
  "duplicate-key": "An earlier row has the same key",
  "eleven-digit-timestamp": "Seconds since the year 1, read as a date and time",
  "email-and-phone": "A telephone number and an e-mail address in one field, each put in its place",
  "email-broken": "An e-mail address that is not whole; kept with the record's old data",
  "email-form": "An e-mail address with blanks, mailto: or brackets",
  "email-name":
    "Words beside an e-mail address; the address is taken, the words are kept with the record's old data",
  "email-none": "Says that there is no address",
  "email-phone": "A telephone number in the e-mail field, taken as such",
  "email-text": "Not an e-mail address; the field stays empty",
  "email-two": "Two addresses; the second became a contact",
  "end-before-start": "The end lies before the start",
  "flag-word": "A word for yes or no",
  "gross-differs": "GA4 has no readable gross sum on one of its lines; the difference is a line of its own",
  "implausible-date": "Before 1950 or years ahead; taken as it is",
  "impossible-date": "No such day; the field stays empty",
  "impossible-issue-date": "No such day; the document has no issue date",
  "impossible-time": "No such time; the field stays empty",
  "key-too-long": "The row's key is longer than any of GA4's",
  "leading-dot": "A figure without its 0",
  "letters-in-flag": "Neither yes nor no; the field stays empty",
  "letters-in-number": "Letters in a number; the field stays empty",
  "letters-in-quantity": "Letters in a quantity; the field stays empty",
  "letters-in-sum": "Letters in a sum; the field stays empty",
  "letters-in-total": "Letters in a total; the figure is left out",
  "mileage-comma": "Mileage with a separator",
  "mileage-k": "Mileage in thousands",
  "mileage-text": "Words instead of a mileage; the field stays empty",
  "missing-key": "The row has no key",
  "na-flag": "NA stands for no",
  "negative-stock": "Less than nothing in stock; taken as it is",
  "not-a-date": "Not a date; the field stays empty",
  "null-literal": "The word null stands for nothing",
  "orphan-narrative": "A narrative whose document does not exist, kept here in full",
  "other-date-form": "A date as spreadsheets write it",
  "out-of-range": "Not in the range that the field has; it stays empty",
  parentheses: "Parentheses stand for a negative sum",
  "phone-extension": "A telephone number with an extension",
  "phone-format": "A telephone number written with spaces or +44",
  "phone-london": "A London number without its code",
  "phone-is-email": "An e-mail address in a telephone's field, taken as such",
  "phone-name": "A telephone number with a name, which became a contact",
  "phone-no-zero": "A telephone number without its first 0",
  "phone-text": "Not a telephone number; taken as it is",
  "phone-two": "Two telephone numbers; the second became a contact",
  "plate-case": "A registration in small letters",
  "plate-repeat": "An earlier vehicle has the same registration; both are kept",
  "postcode-case": "A postcode in small letters",
  "postcode-space": "A postcode without its space",
  "pound-sign": "A pound sign in a sum",
  "question-mark": "GA4's sign for a date that it could not read; the field stays empty",
  "receipts-differ": "GA4's sum of receipts is not the sum of the receipts that belong to it",
  "repeating-field": "Several values of one of FileMaker's repeating fields, each on a line of its own",
  "retired-plate": "A plate that moved to another vehicle, with the day",
  spaces: "Spaces around the text",
  "status-case": "The status Issued in other letters",
  "stray-quote": "A quotation mark that was not doubled, taken as text",
  "thousands-separator": "A comma in a sum",
  "too-few-cells": "The row has fewer cells than the header; the rest are taken as empty",
  "too-large": "Larger than any figure of a garage; the field stays empty",
  "too-long": "Longer than the field can be; it stays empty",
  "too-many-cells": "The row has more cells than the header; they are kept with the record's old data",
  "too-many-decimals": "More decimals than the field has; rounded half up",
  "totals-differ": "GA4's totals are not the sum of its lines; the difference is a line of its own",
  "twelve-hour-time": "A time with am or pm",
  "two-digit-year": "A year of two digits, read as 20yy",
  "unknown-doctype": "A document type that is not known; taken as it is",
  "unknown-taxcode": "A tax code that is not known; taken as it is",
  "vertical-tab": "GA4's sign for a line break",
};

/** Returns the explanation of a kind of issue as shown to users. */
export function reasonOf(kind: string): string {
  return REASONS[kind] ?? kind;
}
