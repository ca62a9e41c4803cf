import "server-only";
import { join } from "node:path";
import { env } from "@/lib/core/env";

/** Where papers, logos and attachments lie, behind `files()`. */
export const filesFolder = (): string => join(env.DATA_DIR, "files");

/**
 * Where the uploads of an import lie, what is unpacked of them, and the list of its issues: read and written piece by piece, as they are
 * gigabytes. Paths in it are kept relative to it, since another process may know the folder under another name.
 */
export const importsFolder = (): string => join(env.DATA_DIR, "imports");
