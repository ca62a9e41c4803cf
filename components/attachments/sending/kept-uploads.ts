import type { AttachedEntity } from "@/lib/attachments/rules/attached-to";
import type { AttachmentKind } from "@/lib/attachments/rules/limits";

/** The record, or the part of it, that files are attached to. */
export interface Of {
  entity: AttachedEntity;
  entity_id: string;
  part?: string | null;
}

/** A file on its way, kept in this browser until it has arrived. */
export interface KeptUpload {
  id: string;
  of: Of;
  kind?: AttachmentKind | undefined;
  file_name: string;
  blob: Blob;
  sha256?: string | undefined;
}

const [NAME, STORE] = ["ga4-uploads", "uploads"];

/** Asks the browser's own database; undefined where there is none, as in a private window: then a reload loses what is on its way. */
async function within<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const opened = indexedDB.open(NAME, 1);
    opened.onupgradeneeded = () => opened.result.createObjectStore(STORE, { keyPath: "id" });
    const database = await settled(opened);
    try {
      return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

export const keepUpload = (upload: KeptUpload) => within("readwrite", (store) => store.put(upload));
export const forgetUpload = (id: string) => within("readwrite", (uploads) => uploads.delete(id));
export const keptUploads = async (): Promise<KeptUpload[]> =>
  (await within<KeptUpload[]>("readonly", (store) => store.getAll())) ?? [];
