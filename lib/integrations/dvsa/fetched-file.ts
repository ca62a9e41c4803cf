import "server-only";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { downloadsFolder } from "@/lib/files/folders";
import { type ServiceCaller, serviceCaller } from "@/lib/integrations/outside/service-caller";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import type { MotFile } from "@/lib/integrations/vehicle-data";

/** A delta is some hundred megabytes; nothing fetches the twenty gigabytes of all vehicles. */
const LARGEST = 4 * 1024 ** 3;
/** A download that stands still for so long has broken off. */
const STALLED_MS = 30_000;

/** One for each process, so that it remembers that DVSA's files are away. */
let caller: ServiceCaller | undefined;

interface FetchedFile {
  path: string;
  /** Takes it away again. */
  remove(): Promise<void>;
}

/**
 * Fetches a file into the data folder, for its reader to remove. A link that does not work any more is replaced
 * once by that of `renewed`. Throws ServiceError for what does not come, or not whole.
 */
export async function fetchedFile(file: MotFile, renewed: () => Promise<MotFile>): Promise<FetchedFile> {
  await mkdir(downloadsFolder(), { recursive: true });
  const own = await mkdtemp(path.join(downloadsFolder(), "dvsa-"));
  const remove = () => rm(own, { recursive: true, force: true });
  const into = path.join(own, "file.zip");
  try {
    const body = (await opened(file)) ?? (await opened(await renewed()));
    if (!body) throw new ServiceError("later", "DVSA’s link to its file does not work");
    await copied(body, into, file.size);
  } catch (error) {
    await remove();
    throw error instanceof ServiceError
      ? error
      : new ServiceError("later", "DVSA’s file could not be fetched");
  }
  return { path: into, remove };
}

/** Takes away what a process that was killed has left. Only while no other fetches anything. */
export const removeLeftFiles = (): Promise<void> => rm(downloadsFolder(), { recursive: true, force: true });

interface Opened {
  stream: Readable;
  /** Breaks the download off. */
  stop(): void;
}

/** The body of a file, of which the service is asked like any other; null where its link does not work any more. */
async function opened({ url, size }: MotFile): Promise<Opened | null> {
  if (size > LARGEST) throw new ServiceError("refused", "DVSA’s file is too large to be read");
  caller ??= serviceCaller({ service: "dvsa", called: "DVSA", timeoutMs: 10_000, part: "files" });
  return caller(async (signal) => {
    // The caller ends its own signal once it has the answer, of which only the head is here by then.
    const whole = new AbortController();
    const stop = () => whole.abort();
    signal.addEventListener("abort", stop);
    const response = await fetch(url, { signal: whole.signal, redirect: "error" });
    signal.removeEventListener("abort", stop);
    if (response.ok && response.body)
      return { stream: Readable.fromWeb(response.body as import("node:stream/web").ReadableStream), stop };
    await response.body?.cancel();
    if (response.status === 403 || response.status === 400) return null;
    if (response.status === 429) throw new ServiceError("busy", "DVSA was asked too often", Infinity);
    throw new ServiceError("later", "DVSA’s file could not be fetched");
  });
}

async function copied({ stream, stop }: Opened, into: string, size: number): Promise<void> {
  let bytes = 0;
  let timer = setTimeout(stop, STALLED_MS);
  async function* counted(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      clearTimeout(timer);
      timer = setTimeout(stop, STALLED_MS);
      bytes += chunk.length;
      if (bytes > LARGEST) throw new ServiceError("refused", "DVSA’s file is too large to be read");
      yield chunk;
    }
  }
  try {
    await pipeline(stream, counted, createWriteStream(into, { flags: "wx" }));
  } finally {
    clearTimeout(timer);
  }
  if ((await stat(into)).size !== size && size > 0)
    throw new ServiceError("later", "DVSA’s file broke off before its end");
}
