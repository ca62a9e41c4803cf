import { KeySet } from "../../csv/key-set";
import type { Row } from "../../csv/row-reader";
import { reasonOf } from "../../findings/issues";
import { DOCUMENT_EXTRAS } from "../../formats/lines";
import { countAsKept, type Load, readRows } from "../write/load";

/** The narrative of one document: what was written about the work. */
export interface Narrative {
  /** The document's key. */
  key: string;
  work: string | null;
  notes: string | null;
  legacy: string;
  hash: number;
  line: number;
  gravity: Row["gravity"];
}

const AT = DOCUMENT_EXTRAS.at;
const ARENA = 1024 * 1024;
const NONE = -1;
const GRAVITIES: Row["gravity"][] = ["clean", "repaired", "kept", "rejected"];

/**
 * The narratives of all documents, the longest texts of an export, stored as bytes until each document takes
 * its own.
 */
export class Narratives {
  private readonly documents = new KeySet();
  private readonly arenas: Buffer[] = [];
  private free = ARENA;
  /**
   * Arena, start, and the lengths of key, work, notes and legacy; then hash, line and gravity. Undefined once
   * taken.
   */
  private readonly facts: (number[] | undefined)[] = [];

  async read(load: Load): Promise<void> {
    await readRows(load, DOCUMENT_EXTRAS, (row) => {
      this.documents.add(row.key);
      this.facts.push(this.keep(row));
      if (row.values[AT["Labour Description"]] !== null || row.values[AT.docNotes] !== null) {
        load.figures.add("rows|Document_Extras", 1);
      }
    });
  }

  take(document: string): Narrative | undefined {
    const at = this.documents.number(document);
    const facts = this.facts[at];
    this.facts[at] = undefined;
    return facts && this.narrative(facts);
  }

  /** Reports narratives whose document does not exist, with their full text. */
  reportOrphans(load: Load): void {
    const counts = load.files.get(DOCUMENT_EXTRAS.file)?.counts;
    for (const facts of this.facts) {
      if (!facts) continue;
      const { key, work, notes, line, gravity } = this.narrative(facts);
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

  private keep(row: Row): number[] {
    const work = row.values[AT["Labour Description"]] as string | null;
    const notes = row.values[AT.docNotes] as string | null;
    const texts = [row.key, work ?? "", notes ?? "", row.legacy];
    const lengths = texts.map((text) => Buffer.byteLength(text));
    const length = lengths.reduce((sum, part) => sum + part, 0);
    if (this.free + length > ARENA) {
      this.arenas.push(Buffer.allocUnsafe(Math.max(ARENA, length)));
      this.free = 0;
    }
    const start = this.free;
    const arena = this.arenas.length - 1;
    this.free += this.arenas[arena]?.write(texts.join(""), start) ?? 0;
    const [ofKey = 0, ofWork = 0, ofNotes = 0, ofLegacy = 0] = lengths;
    return [
      ...[arena, start, ofKey, work === null ? NONE : ofWork, notes === null ? NONE : ofNotes, ofLegacy],
      ...[row.hash, row.line, GRAVITIES.indexOf(row.gravity)],
    ];
  }

  private narrative(facts: number[]): Narrative {
    const [arena = 0, start = 0, ofKey = 0, ofWork = 0, ofNotes = 0, ofLegacy = 0, ...rest] = facts;
    const [hash = 0, line = 0, gravity = 0] = rest;
    let at = start;
    const next = (length: number): string => {
      const text = this.arenas[arena]?.toString("utf8", at, at + length) ?? "";
      at += length;
      return text;
    };
    const key = next(ofKey);
    const work = ofWork === NONE ? null : next(ofWork);
    const notes = ofNotes === NONE ? null : next(ofNotes);
    return { key, work, notes, legacy: next(ofLegacy), hash, line, gravity: GRAVITIES[gravity] ?? "clean" };
  }
}
