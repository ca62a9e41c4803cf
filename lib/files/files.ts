import "server-only";
import { join } from "node:path";
import { env } from "@/lib/core/env";
import type { FileStore } from "./file-store";
import { LocalFiles } from "./local-files";

/** The garage's file store, in the data folder. */
export const files = (): FileStore => new LocalFiles(join(env.DATA_DIR, "files"));
