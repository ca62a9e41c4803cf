import { open } from "node:fs/promises";

/** One file of an export, wherever it lies. */
export interface SourceFile {
  /** As GA4 calls it, such as `Customers.csv`; the file's own name may differ. */
  name: string;
  path: string;
  bytes: number;
  /** Where its rows come from, if that is a workbook: `path` is a CSV file that was made of the sheet. */
  sheet?: Sheet;
}

/** A sheet of a workbook, as a person sees it. */
export interface Sheet {
  /** The workbook's file. */
  workbook: string;
  name: string;
  /** The cells of its first row with anything in it. */
  headers: string[];
}

const CHUNK = 256 * 1024;

/** The bytes of a file, piece by piece in one buffer: a piece is good until the next is asked for. */
export async function* chunksOf(file: SourceFile): AsyncGenerator<Buffer> {
  const handle = await open(file.path);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** A file with a name of its own that was taken for one of an export's by its columns. */
export interface TakenFile {
  file: string;
  as: string;
  columns: string[];
}

/** Hears of each piece of a file that is read ahead of the import. */
export type OnPiece = (file: string) => void;
