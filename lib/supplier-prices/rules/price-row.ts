import { FIRST_DAY, type IsoDate, LAST_DAY } from "@/lib/core/dates/dates";
import { readDate } from "@/lib/core/dates/read-date";
import type { BoundColumns } from "./bind-columns";
import { partKey } from "./part-key";
import { FIELD_NAMES, PRICE_FIELDS, type PriceField } from "./price-fields";
import { readPrice } from "./price-text";

/** One row of a price file. The reader reuses it for the next; prices in ten-thousandths of a pound, -1 where there is none. */
export interface PriceRow {
  line: number;
  part_number: string;
  part_key: string;
  net: number;
  list: number;
  surcharge: number;
  vat_code: string;
  effective_from: IsoDate | null;
  /** The text of a field without what is around it; empty where the file has none. */
  text(field: PriceField): string;
}

export interface RowProblem {
  line: number;
  /** The column as the file calls it. */
  column: string;
  value: string;
  message: string;
}

const LONGEST_SHOWN = 80;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const ALL_CONTROL = /\p{Cc}+/gu;
/** A day with its year: what may be typed without one in a form is no date in a file. */
const WHOLE_DAY = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ](?:\d{4}|\d{2}))$/i;
const MIDNIGHT = /[ T]00:00(?::00(?:\.0+)?)?Z?$/;
const VAT_CODES: Readonly<Record<string, string>> = { S: "S", R: "R", Z: "Z", E: "E" };

const NO_DATE = Symbol("no date");

/** Reads the rows of a price file and says what is wrong with them. */
export class PriceRowReader implements PriceRow {
  line = 0;
  part_number = "";
  part_key = "";
  net = 0;
  list = -1;
  surcharge = -1;
  vat_code = "S";
  effective_from: IsoDate | null = null;
  private cells: readonly string[] = [];
  private readonly texts = Object.fromEntries(FIELD_NAMES.map((name) => [name, ""])) as Record<
    PriceField,
    string
  >;
  private readonly bound: [PriceField, number][];
  private sound = true;
  private readonly days = new Map<string, IsoDate | typeof NO_DATE>();

  constructor(
    private readonly columns: BoundColumns,
    private readonly today: IsoDate,
    private readonly report: (problem: RowProblem) => void,
  ) {
    this.bound = FIELD_NAMES.flatMap((field): [PriceField, number][] => {
      const cell = columns.cellOf[field];
      return cell === undefined ? [] : [[field, cell]];
    });
  }

  /** Reads the cells of a row; false where something is wrong with it, which was then reported. */
  read(line: number, cells: readonly string[], width: number): boolean {
    this.line = line;
    this.cells = cells;
    this.sound = true;
    this.clean();
    if (width > this.columns.headers.length && cells.slice(this.columns.headers.length, width).some(Boolean))
      this.wrong("part_number", "The row has more cells than there are columns: a comma is not in quotes");
    this.part_number = this.text("part_number");
    this.part_key = partKey(this.part_number);
    if (this.part_number === "") this.wrong("part_number", "The part number is missing");
    else if (this.part_key === "") this.wrong("part_number", "A part number has letters or figures");
    if (this.text("description") === "") this.wrong("description", "The description is missing");
    this.net = this.price("net_price", "The price is missing");
    this.list = this.price("list_price");
    this.surcharge = this.price("surcharge");
    const given = this.text("vat_code");
    const code = given === "" ? "S" : VAT_CODES[given.toUpperCase()];
    if (code === undefined) this.wrong("vat_code", "A VAT code is S, R, Z or E");
    this.vat_code = code ?? "S";
    this.effective_from = this.day();
    this.checkLengths();
    return this.sound;
  }

  text(field: PriceField): string {
    return this.texts[field];
  }

  private clean(): void {
    for (const [field, cell] of this.bound) {
      const text = (this.cells[cell] as string).trim();
      this.texts[field] = CONTROL.test(text) ? text.replace(ALL_CONTROL, " ").trim() : text;
    }
  }

  private price(field: PriceField, missing?: string): number {
    const text = this.text(field);
    if (text === "") {
      if (missing) this.wrong(field, missing);
      return -1;
    }
    const price = readPrice(text);
    if (typeof price === "number") return price;
    this.wrong(field, price);
    return -1;
  }

  private day(): IsoDate | null {
    const text = this.text("effective_from");
    if (text === "") return null;
    let read = this.days.get(text);
    if (read === undefined) {
      const day = text.replace(MIDNIGHT, "");
      const found = readDate(WHOLE_DAY.test(day) ? day : "", this.today, { min: FIRST_DAY, max: LAST_DAY });
      read = "problem" in found || found.date === null ? NO_DATE : found.date;
      this.days.set(text, read);
    }
    if (read !== NO_DATE) return read;
    this.wrong("effective_from", "This is no date, such as 2026-12-31 or 31/12/2026");
    return null;
  }

  private checkLengths(): void {
    for (const field of LONG_FIELDS) {
      const { longest } = PRICE_FIELDS[field];
      if (this.texts[field].length > longest) this.wrong(field, `At most ${longest} characters`);
    }
  }

  private wrong(field: PriceField, message: string): void {
    this.sound = false;
    const column = this.columns.mapping[field] ?? field;
    this.report({ line: this.line, column, value: this.text(field).slice(0, LONGEST_SHOWN), message });
  }
}

const NOT_TEXTS = ["net_price", "list_price", "surcharge", "vat_code", "effective_from"];
const LONG_FIELDS = FIELD_NAMES.filter((field) => !NOT_TEXTS.includes(field));
