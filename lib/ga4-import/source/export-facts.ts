import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import path from "node:path";
import { chunksOf } from "@/lib/files/csv/source-file";
import type { ExportSource } from "./export-source";
import { filesIn } from "./source-folder";

/** Identifies an export, wherever it is stored. */
export interface ExportFacts {
  /** The same for the same files, however they are packed. */
  fingerprint: string;
  /** The time of its newest file. */
  writtenAt: Date;
  /** The shape of its files before they were read: it stays the same as long as nobody writes to them. */
  shape: string;
}

export async function factsOf(place: string, source: ExportSource): Promise<ExportFacts> {
  const { shape, writtenAt } = await shapeAt(place);
  return { fingerprint: await fingerprintOf(source), writtenAt, shape };
}

/** Whether nobody has written to an export since its facts were read. */
export async function isUnchanged(place: string, { shape }: ExportFacts): Promise<boolean> {
  const now = await shapeAt(place).catch(() => null);
  return now?.shape === shape;
}

async function fingerprintOf({ files }: ExportSource): Promise<string> {
  const whole = createHash("sha256");
  for (const name of [...files.keys()].sort()) {
    const file = files.get(name);
    if (!file) continue;
    const one = createHash("sha256");
    for await (const chunk of chunksOf(file)) one.update(chunk);
    whole.update(`${name} ${one.digest("hex")}\n`);
  }
  return whole.digest("hex");
}

export interface ExportShape {
  /** A hash of every file's name, size and time. */
  shape: string;
  bytes: number;
  writtenAt: Date;
}

/** Returns the shape, size and time of a file or folder, without reading the files. */
export async function shapeAt(place: string, only?: (relative: string) => boolean): Promise<ExportShape> {
  const found = await stat(place);
  const names = found.isDirectory()
    ? (await filesIn(place)).filter(({ isFile, relative }) => isFile && (only?.(relative) ?? true))
    : [{ relative: "" }];
  const shape = createHash("sha256");
  let bytes = 0;
  let newest = 0;
  for (const relative of names.map((one) => one.relative).sort()) {
    const { size, mtimeMs } = await stat(path.join(place, relative));
    shape.update(`${relative}\0${size}\0${mtimeMs}\n`);
    bytes += size;
    newest = Math.max(newest, mtimeMs);
  }
  return { shape: shape.digest("hex"), bytes, writtenAt: new Date(newest) };
}
