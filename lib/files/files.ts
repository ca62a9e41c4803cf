import "server-only";
import type { FileStore } from "./file-store";
import { filesFolder } from "./folders";
import { LocalFiles } from "./local-files";

/** The garage's file store: a folder, which all processes of the garage share. */
export const files = (): FileStore => new LocalFiles(filesFolder());
