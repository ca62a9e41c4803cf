import { ImportProblem, type Place } from "@/lib/files/csv/import-problem";
import type { Sheet, SourceFile } from "@/lib/files/csv/source-file";
import { bindColumns } from "../csv/header";
import type { Finding } from "../findings/finding";
import type { Issue } from "../findings/issues";
import { FILE_FORMATS } from "../formats/all";
import { columnLetters } from "./columns";
import { seenSheet } from "./take-sheets";

/** Names places in files made from sheets as a user sees them in Excel: workbook, sheet, row and column. */
export class AsSeen {
  private readonly sheets = new Map<string, { sheet: Sheet; letters: Map<string, string> }>();

  constructor(files: ReadonlyMap<string, SourceFile>) {
    for (const [name, { sheet }] of files) {
      const format = FILE_FORMATS.find(({ file }) => file === name);
      if (!sheet || !format) continue;
      const { nameOf } = bindColumns(format, sheet.headers);
      this.sheets.set(name, {
        sheet,
        letters: new Map(nameOf.map((column, at) => [column, columnLetters(at)])),
      });
    }
  }

  file(name: string): string {
    const found = this.sheets.get(name);
    return found ? seenSheet(found.sheet) : name;
  }

  issue(issue: Issue): Issue {
    if (!this.sheets.has(issue.file)) return issue;
    const column = issue.column && this.column(issue.file, issue.column);
    return { ...issue, file: this.file(issue.file), column };
  }

  /** Returns the number of issues by `file|gravity|kind`. */
  counts(counts: ReadonlyMap<string, number>): [kind: string, count: number][] {
    return [...counts].map(([kind, count]) => {
      const [file = "", ...rest] = kind.split("|");
      return [[this.file(file), ...rest].join("|"), count];
    });
  }

  finding(finding: Finding): Finding {
    const { kind, file, column } = finding;
    if (kind === "file-taken") return finding;
    const seen = [...this.sheets].reduce(
      (text, [name, { sheet }]) => text.replaceAll(name, seenSheet(sheet)),
      finding.text,
    );
    const letters = file && column && this.sheets.get(file)?.letters.get(column);
    return {
      ...finding,
      ...(letters && { text: seen.replace(column, this.column(file, column)) }),
      ...(!letters && { text: seen }),
    };
  }

  problem(problem: ImportProblem): ImportProblem {
    const { file, line, column } = problem.place;
    const found = file === undefined ? undefined : this.sheets.get(file);
    if (!found || file === undefined) return problem;
    const place: Place = { file: found.sheet.workbook, sheet: found.sheet.name };
    if (line !== undefined) place.line = line;
    if (column !== undefined) place.column = this.column(file, column);
    return new ImportProblem(problem.code, problem.what, place, { cause: problem });
  }

  /** `C (nameSurname)`. */
  private column(file: string, column: string | number): string {
    if (typeof column === "number") return columnLetters(column - 1);
    const letters = this.sheets.get(file)?.letters.get(column);
    return letters === undefined ? column : `${letters} (${column})`;
  }
}
