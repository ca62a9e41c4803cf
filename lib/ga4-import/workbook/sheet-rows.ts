import type { Place } from "@/lib/files/csv/import-problem";
import { columnOf } from "./columns";
import { isoText, numberText } from "./numbers";
import type { Shown } from "./styles";
import { longer, RichText, type SharedTexts, unescaped } from "./texts";
import { damaged } from "./xml";

/** What all sheets of a workbook share. */
export interface Shared {
  texts: SharedTexts;
  styles: readonly Shown[];
  from1904: boolean;
}

export interface RowTarget {
  /**
   * Receives a row by its number in Excel, as texts; the array is reused. Only the first `width` cells belong
   * to it.
   */
  row(number: number, cells: readonly string[], width: number): void;
  /** Receives the text of a cell that is text, or that was made from a number shown as a date. */
  dated(column: number, text: string, isDate: boolean): void;
  formula(row: number, column: number): void;
}

const MOST_ROWS = 1_048_576;

/** Builds rows of texts from the events of a sheet's XML. */
export class SheetRows {
  private readonly cells: string[] = [];
  private width = 0;
  private number = 0;
  private column = -1;
  private type: string | undefined;
  private style = 0;
  private value = "";
  private inValue = false;
  private inline = false;
  private readonly rich: RichText;

  constructor(
    private readonly shared: Shared,
    private readonly target: RowTarget,
    private readonly place: Place,
  ) {
    this.rich = new RichText(place);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === "v") this.inValue = true;
    else if (name === "c") this.beginCell(attributes);
    else if (name === "row") this.beginRow(attributes.r);
    else if (name === "f") this.target.formula(this.number, this.column);
    else if (name === "is") this.inline = true;
    else if (this.inline) this.rich.open(name);
  }

  text(text: string): void {
    if (this.inValue) this.value = longer(this.value, text, this.place);
    else if (this.inline) this.rich.text(text);
  }

  close(name: string): void {
    if (name === "v") this.inValue = false;
    else if (name === "c") this.endCell();
    else if (name === "is") this.inline = false;
    else if (name === "row") this.target.row(this.number, this.cells, this.width);
    else if (this.inline) this.rich.close(name);
  }

  private beginRow(number: string | undefined): void {
    const next = number === undefined ? this.number + 1 : Number(number);
    if (!(next > this.number && next <= MOST_ROWS)) throw damaged(this.place);
    this.number = next;
    this.width = 0;
    this.column = -1;
  }

  private beginCell({ r, t, s }: Record<string, string | undefined>): void {
    const column = r === undefined ? this.column + 1 : columnOf(r);
    if (column <= this.column) throw damaged({ ...this.place, line: this.number });
    this.column = column;
    this.type = t;
    this.style = s === undefined ? 0 : Number(s);
    this.value = "";
    this.rich.begin();
  }

  private endCell(): void {
    const text = this.cellText();
    if (text === "") return;
    for (; this.width < this.column; this.width++) this.cells[this.width] = "";
    this.cells[this.width++] = text;
  }

  private cellText(): string {
    const { shared, value, type } = this;
    if (type === "inlineStr") return this.asText(this.rich.end());
    if (value === "") return "";
    if (type === "s") return this.asText(shared.texts.at(Number(value)));
    if (type === "str") return this.asText(unescaped(value));
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (type === "e") return value;
    if (type === "d") return this.asDate(isoText(value));
    const number = Number(value);
    if (Number.isNaN(number)) throw damaged({ ...this.place, line: this.number });
    const shown = shared.styles[this.style] ?? "number";
    const text = numberText(number, shown, shared.from1904);
    return shown === "date" ? this.asDate(text) : text;
  }

  private asText(text: string): string {
    this.target.dated(this.column, text, false);
    return text;
  }

  private asDate(text: string): string {
    this.target.dated(this.column, text, true);
    return text;
  }
}
