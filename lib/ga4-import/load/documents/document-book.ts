import type { Row } from "../../csv/row-reader";

/** Sections of a document's lines: labour, parts and the rest. */
export const LABOUR = 0;
export const PARTS = 1;
export const OTHER = 2;

const GRAVITIES: Row["gravity"][] = ["clean", "repaired", "kept", "rejected"];
const SUMS = 9;

/**
 * What is remembered of each document until its lines and receipts have been read: stored by its number, in
 * few bytes.
 */
export class DocumentBook {
  readonly customer: number[] = [];
  readonly type: string[] = [];
  readonly issued: boolean[] = [];
  readonly issuedDate: (string | null)[] = [];
  readonly dueDate: (string | null)[] = [];
  /** Stored totals in pence. */
  readonly net: (number | null)[] = [];
  readonly tax: (number | null)[] = [];
  readonly gross: (number | null)[] = [];
  /** Discounts in thousandths of a per cent: on labour, on parts, on everything. */
  readonly discounts = new Map<number, readonly [number, number, number]>();
  readonly line: number[] = [];
  private readonly gravity: number[] = [];
  private readonly positions: number[] = [];
  /** Net, tax and gross of the lines of each section. */
  private sums = new Float64Array(SUMS * 1024);
  /** Net, tax and gross of what is not in GA4's lines. */
  private outside = new Float64Array(3 * 1024);

  /** The documents of this export; the others are only known from earlier imports. */
  readonly numbers: number[] = [];

  open(number: number, row: Row): void {
    this.numbers.push(number);
    this.line[number] = row.line;
    this.positions[number] = 0;
    this.room(number);
  }

  close(number: number, row: Row): void {
    this.gravity[number] = GRAVITIES.indexOf(row.gravity);
  }

  has(number: number): boolean {
    return this.line[number] !== undefined;
  }

  gravityOf(number: number): Row["gravity"] {
    return GRAVITIES[this.gravity[number] ?? 0] ?? "clean";
  }

  nextPosition(number: number): number {
    const position = (this.positions[number] ?? 0) + 1;
    this.positions[number] = position;
    return position;
  }

  addLine(number: number, section: number, net: number, tax: number, gross: number): void {
    const at = number * SUMS + section * 3;
    this.sums[at] = (this.sums[at] as number) + net;
    this.sums[at + 1] = (this.sums[at + 1] as number) + tax;
    this.sums[at + 2] = (this.sums[at + 2] as number) + gross;
  }

  addOutside(number: number, net: number, tax: number, gross: number): void {
    const at = number * 3;
    this.outside[at] = (this.outside[at] as number) + net;
    this.outside[at + 1] = (this.outside[at + 1] as number) + tax;
    this.outside[at + 2] = (this.outside[at + 2] as number) + gross;
  }

  /** Returns one sum of a section's lines: 0 net, 1 tax, 2 gross. */
  ofSection(number: number, section: number, which: 0 | 1 | 2): number {
    return this.sums[number * SUMS + section * 3 + which] ?? 0;
  }

  /** Returns one sum of all GA4's lines and of what is not in them. */
  ofAll(number: number, which: 0 | 1 | 2): number {
    const lines = [LABOUR, PARTS, OTHER].reduce(
      (sum, section) => sum + this.ofSection(number, section, which),
      0,
    );
    return lines + (this.outside[number * 3 + which] ?? 0);
  }

  /**
   * Returns the sign with which an issued document counts for VAT: 1 for invoices, -1 for credit notes; a
   * negative credit note counts as 1.
   */
  taxSign(number: number): number {
    if (!this.issued[number]) return 0;
    const type = this.type[number];
    if (type === "credit_note") return (this.gross[number] ?? 0) < 0 ? 1 : -1;
    return type === "invoice" || type === "excess_invoice" ? 1 : 0;
  }

  /**
   * Makes room for a document. At a newer export the first document read may have the highest number known.
   */
  private room(number: number): void {
    this.sums = withRoom(this.sums, (number + 1) * SUMS);
    this.outside = withRoom(this.outside, (number + 1) * 3);
  }
}

function withRoom(array: Float64Array<ArrayBuffer>, places: number): Float64Array<ArrayBuffer> {
  if (places <= array.length) return array;
  const larger = new Float64Array(Math.max(places, array.length * 2));
  larger.set(array);
  return larger;
}
