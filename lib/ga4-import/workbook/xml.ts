import type { Readable } from "node:stream";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { ImportProblem, type Place } from "@/lib/files/csv/import-problem";

/** Receives the events while a part of a workbook is read; names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Called after each piece; may wait. Returning true ends the reading early. */
  onPiece?(): Promise<boolean>;
}

/**
 * saxes keeps a text or a tag until it is complete, however long it is. No cell of Excel's comes near this.
 */
const LARGEST_PIECE = 8 * 1024 * 1024;
const DEEPEST = 64;

/**
 * Reads a part of a workbook as a stream. Throws an ImportProblem for text that is no XML, that declares a
 * document type (which no workbook may, and which entities need), or that has a single text beyond all
 * bounds.
 */
export async function readXml(content: Readable, place: Place, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let since = 0;
  let depth = 0;
  parser.on("error", (error) => {
    throw damaged(place, error);
  });
  parser.on("doctype", () => {
    throw damaged(place);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    since = 0;
    if (++depth > DEEPEST) throw damaged(place);
    reader.open(local(tag.name), tag.attributes);
  });
  if (reader.text) {
    parser.on("text", (text) => reader.text?.(text));
    parser.on("cdata", (text) => reader.text?.(text));
  }
  parser.on("closetag", (tag: SaxesTagPlain) => {
    since = 0;
    depth--;
    reader.close?.(local(tag.name));
  });
  const decoder = new TextDecoder();
  for await (const bytes of content as AsyncIterable<Buffer>) {
    since += bytes.length;
    parser.write(decoder.decode(bytes, { stream: true }));
    if (since > LARGEST_PIECE) {
      throw new ImportProblem(
        "CELL_TOO_LARGE",
        "a cell is larger than 8 MiB, which none of Excel's is",
        place,
      );
    }
    if (await reader.onPiece?.()) return;
  }
  parser.write(decoder.decode());
  parser.close();
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Returns the problem that a part of a workbook is not valid. */
export function damaged(place: Place, cause?: unknown): ImportProblem {
  const what = "is damaged, or no workbook that Excel wrote; open it in Excel and save it anew as .xlsx";
  return new ImportProblem("BAD_WORKBOOK", what, place, { cause });
}
