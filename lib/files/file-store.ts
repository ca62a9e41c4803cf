/** What was put away, as its keeper remembers it. */
export interface KeptFile {
  key: string;
  sha256: string;
  byte_size: number;
}

/** Where papers, logos and attachments lie: a folder by default, an object store where one is configured. */
export interface FileStore {
  /** Whole or not at all, and on the disk when it answers. The same key again replaces what was there. */
  put(key: string, bytes: Uint8Array): Promise<KeptFile>;
  /** Null where there is no such file. */
  get(key: string): Promise<Buffer | null>;
  exists(key: string): Promise<boolean>;
}

const KEY = /^[a-z0-9][\w-]*(\/[\w-]+)*\.[a-z0-9]{2,5}$/i;

/** Keys are made by the program and never by people; one that could leave the store is a fault of ours. */
export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new Error("This is not a key of the file store");
  return key;
}
