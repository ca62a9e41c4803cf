import type { CsvRecord } from "./csv-record";
import type { CellDecoder } from "./encoding";
import { fingerprint } from "./fingerprint";
import { ImportProblem } from "./import-problem";
import { endOfLine, splitLiterally } from "./stray-quotes";

const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;
const MORE = -1;

/** Marks with 1 every byte that can only be text. */
function plainBytes(delimiter: number): Uint8Array {
  const plain = new Uint8Array(256).fill(1);
  for (const byte of [LF, CR, QUOTE, delimiter]) plain[byte] = 0;
  return plain;
}

/** The defaults. */
const USUAL = {
  /** The byte between two cells. */
  delimiter: COMMA,
  /** Physical line on which the first record begins. */
  firstLine: 1,
  /** Each record counts as one line, like the rows of a sheet. */
  rowsAreLines: false,
  /**
   * The maximum size of a record in bytes. No record of a garage or its suppliers comes near it; a record that does has an
   * unclosed quote.
   */
  largestRecord: 8 * 1024 * 1024,
};

/**
 * Reads CSV (RFC 4180), or the same with another delimiter, from chunks of bytes, and returns the records one
 * by one, the header first.
 *
 * Beyond the RFC it accepts any line ends, line breaks in quotes, and quotes that were never escaped: inside
 * an unquoted cell they are text, and a quoted cell only ends at a quote followed by a delimiter. If such a
 * quote swallowed the rows below it, the first line is read again with its quotes as text. Blank lines are
 * skipped.
 *
 * Throws an ImportProblem that names line and column for a record above 8 MiB or a file that ends inside a
 * record.
 */
export class CsvReader {
  private readonly record: CsvRecord = { cells: [], width: 0, line: 1, strayQuotes: [], hash: 0 };
  /** Holds `bytes`; from `rest` on they are the beginning of a record. */
  private store: Buffer = Buffer.alloc(0);
  private bytes: Buffer = this.store;
  private rest = 0;
  private text = "";
  /** The number of cells in the header; 0 until the header was read. */
  private expected = 0;
  /** Lines end with a lone CR, as old Macs wrote them. */
  private crOnly = false;
  private line: number;
  /** For the current record: its line breaks, and whether a quoted cell contained a stray quote. */
  private breaks = 0;
  private strayInQuotes = false;
  private unclosed = false;
  private readonly delimiter: number;
  private readonly plain: Uint8Array;
  private readonly manner: typeof USUAL;

  constructor(
    private readonly file: string,
    private readonly decode: CellDecoder,
    private readonly onRecord: (record: CsvRecord) => void,
    manner: Partial<typeof USUAL> = {},
  ) {
    this.manner = { ...USUAL, ...manner };
    this.delimiter = this.manner.delimiter;
    this.plain = plainBytes(this.delimiter);
    this.line = this.manner.firstLine;
  }

  /** Copies the next bytes of the file and returns every record that they complete. */
  push(chunk: Buffer): void {
    const length = this.bytes.length - this.rest;
    if (length + chunk.length > this.store.length) {
      this.store = Buffer.allocUnsafe(Math.max(2 * this.store.length, length + chunk.length));
    }
    this.bytes.copy(this.store, 0, this.rest);
    chunk.copy(this.store, length);
    this.bytes = this.store.subarray(0, length + chunk.length);
    this.rest = this.records(false);
    if (this.bytes.length - this.rest > this.manner.largestRecord) throw this.tooLarge();
  }

  /** Must be called at the end of the file. */
  end(): void {
    this.bytes = this.bytes.subarray(this.rest);
    this.records(true);
    this.text = "";
  }

  private records(final: boolean): number {
    this.text = this.bytes.toString("latin1");
    let from = 0;
    while (from < this.bytes.length) {
      const to = this.one(from, final);
      if (to === MORE) break;
      from = to;
    }
    return from;
  }

  /** Reads the record that begins at `from`; returns where the next one begins. */
  private one(from: number, final: boolean): number {
    this.record.width = 0;
    this.record.strayQuotes.length = 0;
    this.breaks = 0;
    this.strayInQuotes = false;
    this.unclosed = false;
    let to = this.split(from, final);
    if (to === MORE) return MORE;
    const wrongWidth = this.record.width !== this.expected && this.expected > 0;
    if (this.strayInQuotes && (wrongWidth || this.unclosed || this.breaks > 1)) {
      to = this.splitFirstLine(from, to, wrongWidth || this.unclosed);
    }
    this.hand(from, to);
    return to;
  }

  private hand(from: number, to: number): void {
    const { record } = this;
    const blank = record.width === 1 && record.cells[0] === "";
    const cutOff = to === this.bytes.length && !this.endsLine(to) && record.width < this.expected;
    if (cutOff && !blank) throw this.cutOff("the file ends in the middle of a row");
    if (!blank) {
      if (this.expected === 0) this.expected = record.width;
      for (let k = record.width; k < this.expected; k++) record.cells[k] = "";
      record.line = this.line;
      record.hash = fingerprint(this.bytes, from, to);
      this.onRecord(record);
    }
    this.line += this.manner.rowsAreLines ? 1 : this.breaks;
  }

  private endsLine(to: number): boolean {
    const last = this.bytes[to - 1];
    return last === LF || last === CR;
  }

  private split(from: number, final: boolean): number {
    const { bytes, record, delimiter, plain } = this;
    const end = bytes.length;
    let at = from;
    for (;;) {
      const start = at;
      let high = 0;
      if (bytes[at] === QUOTE) {
        at = this.quoted(start, final);
        if (at === MORE) return MORE;
      } else {
        let byte = 0;
        let stray = false;
        for (;;) {
          while (at < end) {
            byte = bytes[at] as number;
            if (plain[byte] === 0) break;
            high |= byte;
            at++;
          }
          if (at === end || byte === delimiter || byte === LF) break;
          if (byte === QUOTE) stray = true;
          else if (at + 1 === end) break;
          else if (bytes[at + 1] === LF || this.crOnly || this.expected === 0) break;
          else this.breaks++;
          at++;
        }
        if (stray) record.strayQuotes.push(record.width);
        record.cells[record.width++] =
          at === start ? "" : high < 128 ? this.text.slice(start, at) : this.decode(bytes, start, at);
      }
      if (at >= end) return final ? end : MORE;
      if (bytes[at] === delimiter) {
        at++;
        if (at < end) continue;
        if (!final) return MORE;
        record.cells[record.width++] = "";
        return end;
      }
      return this.lineEnd(at, final);
    }
  }

  /** Skips the line end at `at`; if a chunk ends with CR, its LF may be in the next chunk. */
  private lineEnd(at: number, final: boolean): number {
    if (this.bytes[at] === CR) {
      if (at + 1 === this.bytes.length && !final) return MORE;
      if (this.bytes[at + 1] === LF) at++;
      else if (this.expected === 0) this.crOnly = true;
    }
    this.breaks++;
    return at + 1;
  }

  /** Reads the quoted cell that opens at `start`; returns the position after its closing quote. */
  private quoted(start: number, final: boolean): number {
    const { bytes, record } = this;
    const end = bytes.length;
    let at = start + 1;
    let doubled = false;
    let stray = false;
    let high = 0;
    for (;;) {
      while (at < end && bytes[at] !== QUOTE) {
        const byte = bytes[at] as number;
        high |= byte;
        if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) this.breaks++;
        at++;
      }
      if (at + 1 >= end && !final) return MORE;
      if (at >= end) {
        if (!this.strayInQuotes || this.expected === 0) throw this.neverClosed();
        this.unclosed = true;
        return end;
      }
      const next = bytes[at + 1];
      if (next === undefined || next === this.delimiter || next === LF || next === CR) break;
      if (next === QUOTE) {
        doubled = true;
        at++;
      } else {
        stray = true;
        this.strayInQuotes = true;
      }
      at++;
    }
    if (stray) record.strayQuotes.push(record.width);
    const cell = high < 128 ? this.text.slice(start + 1, at) : this.decode(bytes, start + 1, at);
    record.cells[record.width++] = doubled ? cell.replaceAll('""', '"') : cell;
    return at + 1;
  }

  /**
   * A cell that merely begins with a quote (`"Old" garage`) is read up to the next quote followed by a
   * delimiter, across whole rows if necessary. If the first line alone has the right number of cells when
   * such quotes are taken as text, it is the record. If the first reading had the right number too (`wrong`
   * is false), the second line must also have it. Returns where the record ends: `to`, the end of the first
   * reading, if that one stands.
   */
  private splitFirstLine(from: number, to: number, wrong: boolean): number {
    const end = endOfLine(this.bytes, from);
    const first = splitLiterally(this.bytes, from, end, this.decode, this.delimiter);
    const fits = first.cells.length === this.expected;
    if (!fits || !(wrong || this.fitsAlone(end, to))) {
      if (this.unclosed) throw this.neverClosed();
      return to;
    }
    const { record } = this;
    record.width = first.cells.length;
    for (let k = 0; k < first.cells.length; k++) record.cells[k] = first.cells[k] as string;
    record.strayQuotes = first.stray;
    this.breaks = 0;
    return end < this.bytes.length ? this.lineEnd(end, true) : end;
  }

  /** Whether the line after the one that ends at `end` has the right number of cells by itself. */
  private fitsAlone(end: number, to: number): boolean {
    const next = end + (this.bytes[end] === CR && this.bytes[end + 1] === LF ? 2 : 1);
    return (
      next < to &&
      splitLiterally(this.bytes, next, endOfLine(this.bytes, next), this.decode, this.delimiter).cells
        .length === this.expected
    );
  }

  private neverClosed(): ImportProblem {
    return this.cutOff("a quote is opened here and never closed; the file is cut off or damaged");
  }

  private cutOff(what: string): ImportProblem {
    return new ImportProblem("CUT_OFF", what, {
      file: this.file,
      line: this.line,
      column: this.record.width + 1,
    });
  }

  private tooLarge(): ImportProblem {
    const mebibytes = Math.round(this.manner.largestRecord / 1024 / 1024);
    const what = `a row is larger than ${mebibytes} MiB; probably a quote is opened here and not closed`;
    return new ImportProblem("CELL_TOO_LARGE", what, {
      file: this.file,
      line: this.line,
      column: this.record.width + 1,
    });
  }
}
