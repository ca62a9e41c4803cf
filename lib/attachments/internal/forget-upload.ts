import "server-only";
import { db } from "@/db/client";
import { files } from "@/lib/files/files";
import { removeUploadFile } from "./upload-file";
import { dropUpload } from "./upload-rows";
import { unusedAmong } from "./used-keys";

/** Removes an upload with its bytes, and whatever finishing it has stored that no attachment uses. */
export async function forgetUpload(id: string): Promise<void> {
  const gone = await dropUpload(db(), id);
  await removeUploadFile(id);
  await removeUnused(gone?.stored ?? []);
}

/** Removes files of the store that no attachment uses. */
export async function removeUnused(keys: readonly string[]): Promise<void> {
  for (const key of await unusedAmong(db(), keys)) await files().remove(key);
}
