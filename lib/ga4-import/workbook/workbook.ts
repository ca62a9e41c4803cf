import { open } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import type { Entry, ZipFile } from "yauzl";
import { ImportProblem, type Place } from "@/lib/files/csv/import-problem";
import type { OnPiece } from "@/lib/files/csv/source-file";
import { type Budget, contentOf, openArchive, wholeBudget } from "../source/zip";
import type { Shared } from "./sheet-rows";
import { readStyles } from "./styles";
import { readSharedTexts } from "./texts";
import { damaged, readXml } from "./xml";

/** More sheets, or more parts that refer to each other, than any workbook has. */
const MOST_PARTS = 2_000;

/** A sheet of a workbook; null stands for one without cells, such as a chart's. */
export interface SheetPart {
  name: string;
  part: string | null;
}

/** An open workbook: its parts are read on demand. */
export interface Workbook {
  file: string;
  sheets: SheetPart[];
  shared: Shared;
  /** The XML of a sheet, as a stream. */
  content(part: string): Promise<Readable>;
  close(): void;
}

/**
 * Opens a workbook (.xlsx). Throws an ImportProblem for a file that is no workbook, is damaged, protected by
 * a password, or unpacks to more than the limits.
 */
export async function openWorkbook(file: string, onPiece: OnPiece): Promise<Workbook> {
  const place = { file: path.basename(file) };
  await refuseOtherKinds(file, place);
  const budget = wholeBudget();
  const archive = await openArchive(file, budget).catch((error: unknown) => {
    throw problem(error, place);
  });
  try {
    const parts = new Parts(archive, await entriesOf(archive), budget, place);
    return await read(parts, archive, place, onPiece);
  } catch (error) {
    archive.close();
    throw problem(error, place);
  }
}

/** Describes what went wrong with a workbook; errors of the disk itself are returned unchanged. */
export function problem(error: unknown, place: Place): unknown {
  if (error instanceof ImportProblem) return error;
  return /^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? "") ? error : damaged(place, error);
}

async function refuseOtherKinds(file: string, place: Place): Promise<void> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (buffer.toString("latin1") !== "\xd0\xcf\x11\xe0") return;
  } finally {
    await handle.close();
  }
  const what =
    "is protected by a password, or an old workbook (.xls) by another name; open it in Excel and save it as .xlsx without a password";
  throw new ImportProblem("BAD_WORKBOOK", what, place);
}

/** Returns the entries by their names, ignoring case. */
async function entriesOf(archive: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of archive.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
  return entries;
}

class Parts {
  constructor(
    private readonly archive: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly budget: Budget,
    readonly place: Place,
  ) {}

  async content(part: string): Promise<Readable | null> {
    const entry = this.entries.get(part.toLowerCase());
    return entry ? await contentOf(this.archive, entry, this.budget, this.place) : null;
  }

  async needed(part: string | undefined): Promise<Readable> {
    const content = part === undefined ? null : await this.content(part);
    if (!content) throw damaged(this.place);
    return content;
  }

  /** Returns what a part refers to: kind, id and name of each part. */
  async relations(of: string): Promise<{ id: string; kind: string; part: string }[]> {
    const folder = path.posix.dirname(of);
    const content = await this.content(path.posix.join(folder, "_rels", `${path.posix.basename(of)}.rels`));
    const found: { id: string; kind: string; part: string }[] = [];
    if (!content) return found;
    const { place } = this;
    await readXml(content, place, {
      open(name, { Id = "", Type = "", Target = "", TargetMode }) {
        if (name !== "Relationship" || TargetMode === "External") return;
        if (found.length > MOST_PARTS) throw damaged(place);
        const part = Target.startsWith("/") ? Target.slice(1) : path.posix.join(folder, Target);
        found.push({ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), part });
      },
    });
    return found;
  }
}

async function read(parts: Parts, archive: ZipFile, place: Place, onPiece: OnPiece): Promise<Workbook> {
  const main = (await parts.relations("")).find(({ kind }) => kind === "officeDocument")?.part;
  if (main?.endsWith(".bin")) {
    throw new ImportProblem(
      "BAD_WORKBOOK",
      "is a binary workbook (.xlsb); open it in Excel and save it as .xlsx",
      place,
    );
  }
  const relations = main === undefined ? [] : await parts.relations(main);
  const partOf = (wanted: string) => relations.find(({ kind }) => kind === wanted)?.part;
  const listed: { name: string; id: string }[] = [];
  let from1904 = false;
  await readXml(await parts.needed(main), place, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      if (listed.length > MOST_PARTS) throw damaged(place);
      listed.push({ name: attributes.name ?? "", id });
    },
  });
  const sheets = listed.map(({ name, id }) => ({
    name,
    part: relations.find((relation) => relation.id === id && relation.kind === "worksheet")?.part ?? null,
  }));
  const styles = await readStyles(await optional(parts, partOf("styles")), place);
  const texts = await readSharedTexts(await optional(parts, partOf("sharedStrings")), place, onPiece);
  return {
    ...{ file: place.file ?? "", sheets, shared: { texts, styles, from1904 } },
    content: (part) => parts.needed(part),
    close: () => archive.close(),
  };
}

const optional = async (parts: Parts, part: string | undefined): Promise<Readable | null> =>
  part === undefined ? null : parts.content(part);
