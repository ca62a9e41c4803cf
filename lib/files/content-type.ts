/** The type of a file that is sent to customers, by its name: a calendar's entry, and otherwise a PDF. */
export const contentTypeOf = (file_name: string): string =>
  file_name.endsWith(".ics") ? "text/calendar; charset=utf-8" : "application/pdf";
