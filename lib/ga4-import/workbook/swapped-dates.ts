import { ImportProblem, type Place } from "../run/import-problem";

interface Seen {
  /** Days that are dates to Excel: up to the twelfth of a month, and after it. */
  early: number;
  late: number;
  /** The same of days that stayed text. */
  earlyText: number;
  lateText: number;
  example: string;
}

/** So many of both are no accident. */
const FROM = 3;

/**
 * Notices a column whose days an Excel with American settings took for months: of GA4's `DD/MM/YYYY` it takes those up
 * to the twelfth, with day and month changed over, and leaves the others as text. Nothing in a single cell shows it.
 */
export class SwappedDates {
  private readonly columns: Seen[] = [];

  /** Notes the text of a cell of a column. */
  note(column: number, text: string, isDate: boolean): void {
    if (text.length < 10 || text[2] !== "/" || text[5] !== "/") return;
    this.columns[column] ??= { early: 0, late: 0, earlyText: 0, lateText: 0, example: "" };
    const seen = this.columns[column];
    const early = Number(text.slice(0, 2)) <= 12;
    if (isDate) seen[early ? "early" : "late"]++;
    else seen[early ? "earlyText" : "lateText"]++;
    if (!(isDate || early)) seen.example = text;
  }

  /** Throws an ImportProblem where the dates of a column cannot be trusted. */
  refuse(placeOf: (column: number) => Place): void {
    this.columns.forEach(({ early, late, earlyText, lateText, example }, column) => {
      if (early < FROM || lateText < FROM || late + earlyText > 0) return;
      const what = `${lateText} dates stayed text (${example}) and the ${early} others are all of days up to the twelfth: Excel took the day for the month. Take the file as GA4 wrote it, or open it by Data › From Text/CSV with its dates as text`;
      throw new ImportProblem("AMERICAN_DATES", what, placeOf(column));
    });
  }
}
