import "server-only";
import type { FileStore } from "./file-store";
import { filesFolder } from "./folders";
import { LocalFiles } from "./local-files";

/** The garage's file store: a folder that all its processes share. */
export const files = (): FileStore => new LocalFiles(filesFolder());
