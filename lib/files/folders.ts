import "server-only";
import { join } from "node:path";
import { env } from "@/lib/core/env";

/** Where papers, logos and attachments are stored, behind `files()`. */
export const filesFolder = (): string => join(env.DATA_DIR, "files");

/**
 * Where the uploads of an import are stored, with their unpacked contents and the list of issues. They are gigabytes, so they are
 * read and written in pieces. Stored paths are relative to this folder, because another process may see it under another name.
 */
export const importsFolder = (): string => join(env.DATA_DIR, "imports");

/** Where price files of suppliers wait between their upload and their taking in. */
export const priceFilesFolder = (): string => join(env.DATA_DIR, "price-files");

/** Where files of services lie while they are read; each is removed again. */
export const downloadsFolder = (): string => join(env.DATA_DIR, "downloads");

/** Where what is sent in pieces lies until all of it is here. */
export const uploadsFolder = (): string => join(env.DATA_DIR, "uploads");
