import { ImportProblem, type Place } from "@/lib/files/csv/import-problem";

interface Seen {
  /** Dates that Excel understood: with a first number up to twelve, and above it. */
  early: number;
  late: number;
  /** The same for dates that stayed text. */
  earlyText: number;
  lateText: number;
  example: string;
}

/** This many of both are no accident. */
const FROM = 3;

/**
 * Detects a column in which an Excel with American settings took days for months. Of GA4's `DD/MM/YYYY`
 * dates, it converts those with a day up to the twelfth, with day and month swapped, and leaves the others as
 * text. No single cell shows this.
 */
export class SwappedDates {
  private readonly columns: Seen[] = [];

  /** Takes the text of a cell of a column. */
  note(column: number, text: string, isDate: boolean): void {
    if (text.length < 10 || text[2] !== "/" || text[5] !== "/") return;
    this.columns[column] ??= { early: 0, late: 0, earlyText: 0, lateText: 0, example: "" };
    const seen = this.columns[column];
    const early = Number(text.slice(0, 2)) <= 12;
    if (isDate) seen[early ? "early" : "late"]++;
    else seen[early ? "earlyText" : "lateText"]++;
    if (!(isDate || early)) seen.example = text;
  }

  /** Throws an ImportProblem if the dates of a column cannot be trusted. */
  refuse(placeOf: (column: number) => Place): void {
    this.columns.forEach(({ early, late, earlyText, lateText, example }, column) => {
      if (early < FROM || lateText < FROM || late + earlyText > 0) return;
      const what = `${lateText} dates stayed text (${example}) and the ${early} others are all of days up to the twelfth: Excel took the day for the month. Take the file as GA4 wrote it, or open it by Data › From Text/CSV with its dates as text`;
      throw new ImportProblem("AMERICAN_DATES", what, placeOf(column));
    });
  }
}
