import { KeySet } from "../../csv/key-set";
import { DOCUMENTS } from "../../formats/documents";
import { type Load, readAhead } from "../write/load";

const AT = DOCUMENTS.at;

/**
 * Finds estimates and job sheets that were converted into another document and still exist beside it. Job
 * sheet numbers repeat over the years, so number and vehicle must both match.
 */
export class Conversions {
  private readonly sources = new KeySet();

  async read(load: Load): Promise<void> {
    const columns = ["_ID", "docType", "_ID_Vehicle", "docNumber_Orig_JS", "docNumber_Orig_ES"];
    await readAhead(load, DOCUMENTS, columns, ({ values }) => {
      const [type, vehicle] = [values[AT.docType], values[AT._ID_Vehicle]];
      if (vehicle === null || (type !== "SI" && type !== "JS")) return;
      if (type === "SI" && values[AT.docNumber_Orig_JS] !== null) {
        this.sources.add(`JS ${vehicle} ${values[AT.docNumber_Orig_JS]}`);
      }
      if (values[AT.docNumber_Orig_ES] !== null)
        this.sources.add(`ES ${vehicle} ${values[AT.docNumber_Orig_ES]}`);
    });
  }

  /** Whether a document of this type, with this vehicle's key and this number, was converted. */
  has(docType: string, vehicle: unknown, number: string | null): boolean {
    return vehicle !== null && number !== null && this.sources.has(`${docType} ${vehicle} ${number}`);
  }
}
