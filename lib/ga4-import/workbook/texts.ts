import type { Readable } from "node:stream";
import { ImportProblem, type Place } from "@/lib/files/csv/import-problem";
import type { OnPiece } from "@/lib/files/csv/source-file";
import { damaged, readXml, type XmlReader } from "./xml";

/**
 * The maximum number of bytes of a workbook's different texts; a garage's whole export has about forty
 * million.
 */
const LARGEST = 256 * 1024 * 1024;
const STORE = 1024 * 1024;
/** The bytes stored for each text in addition to it: its position. */
const BESIDE = 24;
/** Excel limits a text to 32,767 characters; other programs allow more. */
const LONGEST_TEXT = 1024 * 1024;

/**
 * The texts that the sheets of a workbook share. They are stored as bytes outside the heap: as strings they
 * would take three times as much memory, and longer to garbage-collect.
 */
export class SharedTexts {
  private readonly stores: Buffer[] = [];
  private readonly ends: number[] = [];
  private room = 0;
  private bytes = 0;

  constructor(private readonly place: Place) {}

  add(text: string): void {
    const bytes = Buffer.from(text);
    this.bytes += bytes.length + BESIDE;
    if (this.bytes > LARGEST) {
      const what = "holds more than 256 MiB of different texts; save its sheets as workbooks of their own";
      throw new ImportProblem("ZIP_TOO_LARGE", what, this.place);
    }
    if (bytes.length > this.room) {
      this.room = Math.max(STORE, bytes.length);
      this.stores.push(Buffer.allocUnsafe(this.room));
    }
    const store = this.stores.length - 1;
    const current = this.stores[store] as Buffer;
    const from = current.length - this.room;
    bytes.copy(current, from);
    this.room -= bytes.length;
    this.ends.push(store, from, from + bytes.length);
  }

  /** Returns the text with this number. Throws an ImportProblem if there is none. */
  at(number: number): string {
    const [store, from, to] = this.ends.slice(3 * number, 3 * number + 3);
    if (store === undefined || !Number.isInteger(number)) throw damaged(this.place);
    return (this.stores[store] as Buffer).toString("utf8", from, to);
  }
}

/** Reads the part of the workbook with the shared texts. */
export async function readSharedTexts(
  content: Readable | null,
  place: Place,
  onPiece: OnPiece,
): Promise<SharedTexts> {
  const texts = new SharedTexts(place);
  if (!content) return texts;
  const rich = new RichText(place);
  const reader: XmlReader = {
    open(name) {
      if (name === "si") rich.begin();
      else rich.open(name);
    },
    text: (text) => rich.text(text),
    close(name) {
      if (name === "si") texts.add(rich.end());
      else rich.close(name);
    },
    async onPiece() {
      onPiece(place.file ?? "");
      return false;
    },
  };
  await readXml(content, place, reader);
  return texts;
}

/** A text that may consist of pieces in several fonts; how Japanese is pronounced is not part of it. */
export class RichText {
  private whole = "";
  private reads = false;
  private spoken = false;

  constructor(private readonly place: Place) {}

  begin(): void {
    this.whole = "";
  }

  open(name: string): void {
    if (name === "rPh") this.spoken = true;
    this.reads = name === "t" && !this.spoken;
  }

  text(text: string): void {
    if (this.reads) this.whole = longer(this.whole, text, this.place);
  }

  close(name: string): void {
    if (name === "rPh") this.spoken = false;
    this.reads = false;
  }

  end(): string {
    return unescaped(this.whole);
  }
}

/** Returns a text with more text added. Throws an ImportProblem if it exceeds what a cell can hold. */
export function longer(text: string, more: string, place: Place): string {
  if (text.length + more.length > LONGEST_TEXT) throw damaged(place);
  return text + more;
}

/**
 * Excel writes characters that XML does not have as `_x000B_`, and an underscore that would look like that as
 * `_x005F_`.
 */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
