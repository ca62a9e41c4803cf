import path from "node:path";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import { isOtherWorkbook, otherWorkbook } from "@/lib/files/csv/other-formats";
import type { OnPiece, SourceFile, TakenFile } from "@/lib/files/csv/source-file";
import { exportFileName, isText } from "../source/export-names";
import { duplicateSheet, seenSheet, takeSheets } from "./take-sheets";

/** What was found of an export so far, and where it is. */
interface Found {
  folder: string;
  scratch: string;
  files: Map<string, SourceFile>;
  ignored: string[];
  onPiece: OnPiece;
}

/**
 * Takes the sheets of workbooks for which there is no text file of that kind: a text file is closer to what
 * GA4 wrote.
 */
export async function takeWorkbooks(
  { folder, scratch, files, ignored, onPiece }: Found,
  others: readonly string[],
): Promise<TakenFile[]> {
  const taken: TakenFile[] = [];
  const texts = new Set(files.keys());
  const wanted = {
    named: (name: string) => exportFileName(`${name}.csv`),
    isThere: (file: string) => texts.has(file),
    onPiece,
  };
  for (const relative of others.filter((name) => !isText(name))) {
    const stands = standsForFile(relative, texts);
    if (isOtherWorkbook(relative)) {
      if (stands) throw otherWorkbook(path.basename(relative));
      ignored.push(relative);
      continue;
    }
    const sheets = await takeSheets(path.join(folder, relative), scratch, wanted).catch((error) => {
      if (stands || !(error instanceof ImportProblem) || error.code !== "BAD_WORKBOOK") throw error;
      return { taken: [], ignored: [relative] };
    });
    ignored.push(...sheets.ignored);
    for (const { file, columns } of sheets.taken) {
      const twin = files.get(file.name);
      if (twin) throw duplicateSheet(twin, file);
      files.set(file.name, file);
      taken.push({ file: seenSheet(file.sheet ?? { workbook: relative, name: "" }), as: file.name, columns });
    }
  }
  return taken;
}

/** Whether a workbook takes the place of a file, so that it must be readable; one beside that file is not needed. */
function standsForFile(relative: string, texts: ReadonlySet<string>): boolean {
  const name = exportFileName(relative.replace(/\.[^.]+$/, ".csv"));
  return name ? !texts.has(name) : texts.size === 0;
}
