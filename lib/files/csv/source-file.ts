import { open } from "node:fs/promises";

/** One file of an export, wherever it is stored. */
export interface SourceFile {
  /** GA4's name for it, such as `Customers.csv`; the file's own name may differ. */
  name: string;
  path: string;
  bytes: number;
  /** The sheet its rows come from, for a workbook: `path` is then a CSV file made from the sheet. */
  sheet?: Sheet;
}

/** A sheet of a workbook, as users see it. */
export interface Sheet {
  /** The workbook's file. */
  workbook: string;
  name: string;
  /** The cells of its first row that is not empty. */
  headers: string[];
}

const CHUNK = 256 * 1024;

/** Returns the bytes of a file in pieces, all in one buffer: a piece is valid until the next is requested. */
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

/** A file with another name that was recognised by its columns. */
export interface TakenFile {
  file: string;
  as: string;
  columns: string[];
}

/** Called for each piece of a file that is read ahead of the import. */
export type OnPiece = (file: string) => void;
