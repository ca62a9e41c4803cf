import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { createGunzip } from "node:zlib";
import { openPromise } from "yauzl";
import { ServiceError } from "@/lib/integrations/outside/service-error";

/** A vehicle with thirty years of tests comes to a twentieth of it. */
const LONGEST_LINE = 2_000_000;
/** More than DVSA's file of all vehicles unpacks to; it ends what would never end. */
const LARGEST = 1024 ** 4;

/**
 * The lines of all files in a zip, plain or gzipped, as DVSA packs them: "delta-light-vehicle_03-12-2023_1.json.gz" and so on. Only a piece
 * of them is in memory at a time. Throws ServiceError for a zip that is damaged.
 */
export async function* linesOfZip(path: string): AsyncGenerator<string> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, validateEntrySizes: true, autoClose: false });
    try {
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName.endsWith("/")) continue;
        const packed = await zip.openReadStreamPromise(entry);
        yield* linesOf(/\.gz$/i.test(entry.fileName) ? unpacked(packed) : packed);
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    throw new ServiceError("later", "DVSA’s file is damaged");
  }
}

function unpacked(packed: Readable): Readable {
  const gunzip = createGunzip();
  packed.once("error", (error) => gunzip.destroy(error));
  gunzip.once("close", () => packed.destroy());
  return packed.pipe(gunzip);
}

async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    const lines = (rest + decoder.write(chunk)).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE || bytes > LARGEST)
      throw new ServiceError("later", "DVSA’s file could not be understood");
    for (const line of lines) if (line.trim()) yield line;
  }
  rest += decoder.end();
  if (rest.trim()) yield rest;
}
