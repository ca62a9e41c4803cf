import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline, type Readable, Transform } from "node:stream";
import { pipeline as piped } from "node:stream/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { ImportProblem, type Place } from "@/lib/files/csv/import-problem";

/**
 * Limits of what a zip may hold. Real exports are a few hundred megabytes in eleven files and compress to a
 * tenth.
 */
const MOST_ENTRIES = 1_000;
/** A zip in a zip, and one more inside that. */
const DEEPEST_ZIP = 2;
const LARGEST_TOTAL = 8 * 1024 ** 3;
const HIGHEST_RATIO = 200;
/** Below this size the compression ratio proves nothing. */
const RATIO_FROM = 16 * 1024 ** 2;

export interface Unpacked {
  folder: string;
  ignored: string[];
}

/**
 * Unpacks the entries that are `wanted`, also from zips inside the zip, into a new folder in `scratch`. Each
 * gets its bare name in a numbered folder of its own, so that no path from the zip is ever followed.
 *
 * Throws an ImportProblem for a file that is no zip, is damaged or encrypted, or unpacks to more than the
 * limits.
 */
export async function unpack(
  zip: string,
  scratch: string,
  wanted: (name: string) => boolean,
): Promise<Unpacked> {
  const folder = path.join(scratch, "unpacked");
  const ignored: string[] = [];
  await mkdir(folder, { recursive: true });
  await unpackInto(folder, zip, wanted, ignored, wholeBudget(), 0);
  return { folder, ignored };
}

/** What all zips of one export may hold together. */
export interface Budget {
  left: number;
  entries: number;
}

export const wholeBudget = (): Budget => ({ left: LARGEST_TOTAL, entries: MOST_ENTRIES });

/** Opens a zip and subtracts its entries from the budget of the export. */
export async function openArchive(zip: string, budget: Budget): Promise<ZipFile> {
  const archive = await openPromise(zip, { lazyEntries: true, validateEntrySizes: true, autoClose: false });
  budget.entries -= archive.entryCount;
  if (budget.entries >= 0) return archive;
  archive.close();
  throw tooMuch(`it holds more than ${MOST_ENTRIES} files`, { file: path.basename(zip) });
}

async function unpackInto(
  folder: string,
  zip: string,
  wanted: (name: string) => boolean,
  ignored: string[],
  budget: Budget,
  depth: number,
): Promise<void> {
  const place = { file: path.basename(zip) };
  try {
    const archive = await openArchive(zip, budget);
    try {
      let number = 0;
      for await (const entry of archive.eachEntry()) {
        const { fileName } = entry;
        if (/[/\\]$/.test(fileName)) continue;
        const isZip = /\.zip$/i.test(fileName) && depth < DEEPEST_ZIP;
        if (!(isZip || wanted(fileName)) || isLink(entry)) {
          ignored.push(fileName);
          continue;
        }
        const into = path.join(folder, String(++number));
        const file = await extract(archive, entry, into, budget);
        if (!isZip) continue;
        await unpackInto(into, file, wanted, ignored, budget, depth + 1);
        await rm(file);
      }
    } finally {
      archive.close();
    }
  } catch (error) {
    throw error instanceof ImportProblem ? error : translated(error, place);
  }
}

async function extract(archive: ZipFile, entry: Entry, into: string, budget: Budget): Promise<string> {
  await mkdir(into);
  const name = path.posix.basename(entry.fileName.replaceAll("\\", "/"));
  const file = path.join(into, name);
  await piped(
    await contentOf(archive, entry, budget, { file: entry.fileName }),
    createWriteStream(file, { flags: "wx" }),
  );
  return file;
}

/**
 * Returns the content of an entry; throws if it is encrypted or larger than allowed, whatever the zip says of
 * its sizes.
 */
export async function contentOf(
  archive: ZipFile,
  entry: Entry,
  budget: Budget,
  place: Place,
): Promise<Readable> {
  if (entry.generalPurposeBitFlag & 1)
    throw new ImportProblem("BAD_ZIP", "is encrypted with a password", place);
  if (entry.uncompressedSize > budget.left) throw tooMuch("it unpacks to more than 8 GiB", place);
  const limit = Math.max(RATIO_FROM, entry.compressedSize * HIGHEST_RATIO);
  if (entry.uncompressedSize > limit) throw tooMuch("it unpacks to more than 200 times its size", place);
  let bytes = 0;
  // The sizes stated in the zip may be false, so the unpacked bytes are counted.
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      budget.left -= chunk.length;
      if (bytes > limit) done(tooMuch("it unpacks to more than 200 times its size", place));
      else if (budget.left < 0) done(tooMuch("it unpacks to more than 8 GiB", place));
      else done(null, chunk);
    },
  });
  // The reader of the stream gets its errors; nobody else needs them.
  return pipeline(await archive.openReadStreamPromise(entry), counter, () => undefined);
}

/** A symbolic link, by the Unix mode in the upper half of the attributes. */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function tooMuch(what: string, place: Place): ImportProblem {
  return new ImportProblem("ZIP_TOO_LARGE", `${what}, which no export of a garage does`, place);
}

function translated(error: unknown, place: { file: string }): ImportProblem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC") {
    return new ImportProblem("DISK_FULL", "there is no room on the disk to unpack it", place, {
      cause: error,
    });
  }
  return new ImportProblem("BAD_ZIP", `cannot be unpacked: ${message}`, place, { cause: error });
}
