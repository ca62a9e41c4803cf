import "server-only";
import { z } from "zod";
import { env } from "@/lib/core/env";
import { understood } from "@/lib/integrations/outside/read-answer";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import type { MotChanges, MotFile, MotRecord } from "@/lib/integrations/vehicle-data";
import { askDvsa, getDvsa } from "./dvsa-client";
import type { DvsaKeys } from "./dvsa-token";
import { fetchedFile } from "./fetched-file";
import { recordOf } from "./mot-record";
import { linesOfZip } from "./zip-lines";

const File = z.object({
  filename: z.string().min(1).max(500),
  downloadUrl: z.url({ protocol: /^https?$/ }),
  fileSize: z.number().nonnegative(),
  fileCreatedOn: z.iso.date(),
});
const Files = z.object({ bulk: z.array(File).default([]), delta: z.array(File).default([]) });

/** Source: documentation.history.mot.api.gov.uk, "How to download the files". */
const PATH = "/v1/trade/vehicles/bulk-download";

/**
 * DVSA's files of what changed. They are on another server, by links that work for five minutes and take none of our keys. A link that has
 * ended meanwhile is asked for once more.
 */
export function dvsaFiles(keys: DvsaKeys): MotChanges {
  const files = async (): Promise<MotFile[]> => {
    const body = await askDvsa((signal) => getDvsa(keys, PATH, signal));
    const { bulk, delta } = understood(Files, body, "DVSA");
    return [...bulk.map((file) => fileOf("bulk", file)), ...delta.map((file) => fileOf("delta", file))];
  };
  return {
    files,
    async *read(file, unread) {
      const fetched = await fetchedFile(file, async () => {
        const again = (await files()).find(({ name }) => name === file.name);
        if (!again) throw new ServiceError("later", "DVSA does not keep this file any more");
        return again;
      });
      try {
        yield* recordsOf(fetched.path, unread);
      } finally {
        await fetched.remove();
      }
    },
  };
}

function fileOf(kind: MotFile["kind"], given: z.output<typeof File>): MotFile {
  // What is said over a sealed line is not fetched over an open one.
  if (new URL(env.DVSA_API_BASE).protocol === "https:" && !given.downloadUrl.startsWith("https:"))
    throw new ServiceError("later", "DVSA’s answer could not be understood, at its links");
  return {
    name: given.filename,
    kind,
    url: given.downloadUrl,
    size: given.fileSize,
    created_on: given.fileCreatedOn,
  };
}

async function* recordsOf(path: string, unread: () => void): AsyncGenerator<MotRecord> {
  const count = { read: 0, unread: 0 };
  for await (const line of linesOfZip(path)) {
    const record = recordOf(line);
    if (record) {
      count.read += 1;
      yield record;
    } else {
      count.unread += 1;
      unread();
    }
  }
  if (count.unread > count.read) throw new ServiceError("later", "DVSA’s file could not be understood");
}
