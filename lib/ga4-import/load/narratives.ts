import { flat, type RowCounts } from "../export-reader";
import { DOCUMENT_EXTRAS } from "../formats/lines";
import { reasonOf } from "../issues";
import type { Row } from "../row-reader";
import { countAsKept, type Load, readRows } from "./load";

/** What was written of the work on one document. */
export interface Narrative {
  work: string | null;
  notes: string | null;
  legacy: string;
  hash: number;
  line: number;
  gravity: Row["gravity"];
}

/** The narratives of all documents, kept until each document takes its own. */
export class Narratives {
  private readonly byDocument = new Map<string, Narrative>();

  async read(load: Load): Promise<void> {
    const AT = DOCUMENT_EXTRAS.at;
    await readRows(load, DOCUMENT_EXTRAS, (row) => {
      this.byDocument.set(flat(row.key), {
        work: lasting(row.values[AT["Labour Description"]]),
        notes: lasting(row.values[AT.docNotes]),
        legacy: row.legacy === "" ? "" : flat(row.legacy),
        hash: row.hash,
        line: row.line,
        gravity: row.gravity,
      });
      if (said(row.values)) load.figures.add("rows|Document_Extras", 1);
    });
  }

  take(document: string): Narrative | undefined {
    const narrative = this.byDocument.get(document);
    if (narrative) this.byDocument.delete(document);
    return narrative;
  }

  /** Reports the narratives whose document does not exist, with all that they say. */
  reportOrphans(load: Load): void {
    const counts: RowCounts | undefined = load.files.get(DOCUMENT_EXTRAS.file)?.counts;
    for (const [key, { work, notes, line, gravity }] of this.byDocument) {
      const at = { file: DOCUMENT_EXTRAS.file, line, gravity: "kept" } as const;
      const kind = "broken-reference";
      load.report({ ...at, column: "_ID", kind, value: key, reason: reasonOf(kind) });
      const told = {
        column: "Labour Description",
        kind: "orphan-narrative",
        reason: reasonOf("orphan-narrative"),
      };
      load.report({ ...at, ...told, value: [work, notes].filter((part) => part !== null).join("\n\n") });
      countAsKept(counts, gravity);
      if (work !== null || notes !== null) load.figures.add("rows|Document_Extras", -1);
    }
  }
}

const said = (values: readonly unknown[]): boolean =>
  values[DOCUMENT_EXTRAS.at["Labour Description"]] !== null || values[DOCUMENT_EXTRAS.at.docNotes] !== null;

const lasting = (value: unknown): string | null => (value === null ? null : flat(value as string));
