import type { CellDecoder } from "./encoding";

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Returns where the line at `from` ends, ignoring quotes. */
export function endOfLine(bytes: Buffer, from: number): number {
  let end = from;
  while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++;
  return end;
}

/** Splits one line into cells, taking every quote as text unless it properly opens or closes a cell. */
export function splitLiterally(
  bytes: Buffer,
  from: number,
  end: number,
  decode: CellDecoder,
  delimiter: number,
): { cells: string[]; stray: number[] } {
  const cells: string[] = [];
  const stray: number[] = [];
  for (let at = from; at <= end; ) {
    const close = bytes[at] === QUOTE ? properClose(bytes, at, end, delimiter) : -1;
    const next = bytes.indexOf(delimiter, at);
    const stop = close >= 0 ? close + 1 : next < 0 || next > end ? end : next;
    const whole = decode(bytes, at, stop);
    if (close < 0 && whole.includes('"')) stray.push(cells.length);
    cells.push(close < 0 ? whole : whole.slice(1, -1).replaceAll('""', '"'));
    at = stop + 1;
  }
  return { cells, stray };
}

/**
 * Returns the closing quote of the cell that opens at `at`, if RFC 4180 would close it before `end`;
 * otherwise -1.
 */
function properClose(bytes: Buffer, at: number, end: number, delimiter: number): number {
  for (let quote = at + 1; quote < end; quote++) {
    if (bytes[quote] !== QUOTE) continue;
    if (quote + 1 === end || bytes[quote + 1] === delimiter) return quote;
    if (bytes[quote + 1] !== QUOTE) return -1;
    quote++;
  }
  return -1;
}
