import type { Readable } from "node:stream";

/** A stored file, as its owner records it. */
export interface StoredFile {
  key: string;
  sha256: string;
  byte_size: number;
}

export interface Part {
  start: number;
  end: number;
}

/** Where papers, logos and attachments are stored: a folder by default, an object store where one is configured. */
export interface FileStore {
  /**
   * Stores a file completely or not at all; it is on the disk when the call returns. An existing file with the same key is
   * replaced.
   */
  put(key: string, bytes: Uint8Array): Promise<StoredFile>;
  /** The same for a file that may be too large for the memory. */
  putFile(key: string, path: string): Promise<StoredFile>;
  /** Null where there is no such file. */
  get(key: string): Promise<Buffer | null>;
  /** Opens a file, or the part of it from byte `start` to byte `end`, both included. Null where there is no such file. */
  open(key: string, part?: Part): Promise<Readable | null>;
  /** Deletes a file; it need not exist. */
  remove(key: string): Promise<void>;
  exists(key: string): Promise<boolean>;
}

const KEY = /^[a-z0-9][\w-]*(\/[\w-]+)*\.[a-z0-9]{2,5}$/i;

/**
 * Checks a key. Keys are made by the program, never by people; one that could lead outside the store is a bug of ours, so this
 * throws.
 */
export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new Error("This is not a key of the file store");
  return key;
}
