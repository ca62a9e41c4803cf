import "server-only";
import { createHash, hash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, type FileHandle, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { checkKey, type FileStore, type Part, type StoredFile } from "./file-store";

/** Stores files in a folder. Each is written next to its final place, synced to the disk, then renamed in one step. */
export class LocalFiles implements FileStore {
  constructor(private readonly folder: string) {}

  async put(key: string, bytes: Uint8Array): Promise<StoredFile> {
    await this.write(key, (file) => file.writeFile(bytes));
    return { key, sha256: sha256(bytes), byte_size: bytes.byteLength };
  }

  async putFile(key: string, path: string): Promise<StoredFile> {
    const sum = createHash("sha256");
    let byte_size = 0;
    await this.write(key, async (file) => {
      for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
        sum.update(chunk);
        byte_size += chunk.length;
        await file.writeFile(chunk);
      }
    });
    return { key, sha256: sum.digest("hex"), byte_size };
  }

  private async write(key: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
    const target = this.path(key);
    await mkdir(dirname(target), { recursive: true });
    const beside = `${target}.${randomUUID()}.part`;
    try {
      const file = await open(beside, "wx", 0o600);
      try {
        await fill(file);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    await syncFolder(dirname(target));
  }

  async get(key: string): Promise<Buffer | null> {
    try {
      return await readFile(this.path(key));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  }

  async open(key: string, part?: Part): Promise<Readable | null> {
    const file = await open(this.path(key), "r").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    return file === null ? null : file.createReadStream(part ?? {});
  }

  remove(key: string): Promise<void> {
    return rm(this.path(key), { force: true });
  }

  async exists(key: string): Promise<boolean> {
    return access(this.path(key)).then(
      () => true,
      () => false,
    );
  }

  private path(key: string): string {
    return join(this.folder, checkKey(key));
  }
}

export const sha256 = (bytes: Uint8Array): string => hash("sha256", bytes);

/** A file's new name is on the disk only once its folder is synced. Windows cannot open folders and does not need to. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
