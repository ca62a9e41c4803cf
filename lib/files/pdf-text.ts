import "server-only";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { type AppError, invalid, unavailable } from "@/lib/core/errors";

/** A paper of a supplier has a few pages; a catalogue is no paper. */
const MOST_PAGES = 30;
const MOST_MS = 10_000;
const MOST_MEGABYTES = 192;
/** Readers at a time: each may take the memory above. */
const MOST_READERS = 2;

/**
 * Runs in a thread of its own, of bounded memory and time, as a PDF of a stranger may be made to take either without end. Words on one
 * height are one row, from left to right; a gap wider than a letter or two becomes a tab.
 */
const READER = `
  const { parentPort, workerData } = require("node:worker_threads");
  import("unpdf/pdfjs").then(async ({ getDocument, VerbosityLevel }) => {
    const pdf = await getDocument({ data: workerData.bytes, isEvalSupported: false, useSystemFonts: true, disableFontFace: true,
      maxImageSize: 1, stopAtErrors: false, verbosity: 0 }).promise;
    if (pdf.numPages > workerData.pages) return { problem: "pages" };
    const rows = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      const words = items.filter((item) => item.str && item.str.trim()).map(({ str, transform, width, height }) =>
        ({ str: str.trim(), x: transform[4], y: transform[5], width, height: height || 10 }));
      words.sort((a, b) => b.y - a.y || a.x - b.x);
      let row = [];
      const flush = () => {
        row.sort((a, b) => a.x - b.x);
        let text = "", end = null;
        for (const word of row) {
          const gap = end === null ? 0 : word.x - end;
          text += (end === null ? "" : gap > word.height ? "\\t" : gap > word.height * 0.1 ? " " : "") + word.str;
          end = word.x + word.width;
        }
        if (text) rows.push(text);
        row = [];
      };
      for (const word of words) {
        if (row.length && Math.abs(row[0].y - word.y) > Math.max(2, word.height * 0.4)) flush();
        row.push(word);
      }
      flush();
    }
    return { rows };
  }).catch((error) => ({ problem: error && error.name === "PasswordException" ? "password" : "damaged" }))
    .then((answer) => parentPort.postMessage(answer));
`;

const Answer = z.union([z.object({ rows: z.array(z.string()) }), z.object({ problem: z.string() })]);

const WORDS: Record<string, string> = {
  pages: `It has more than ${MOST_PAGES} pages`,
  password: "It is locked with a password",
  damaged: "This PDF cannot be read; type it in",
  long: "This PDF takes too long to read; type it in",
};

let reading = 0;

/**
 * Returns the rows of text of a PDF, from the top, words far apart with a tab between them. VALIDATION_ERROR at `file` for one that is
 * damaged, locked, too long, or has no text because it is a picture; UNAVAILABLE while others are being read.
 */
export async function pdfRows(bytes: Uint8Array): Promise<string[]> {
  if (reading >= MOST_READERS) throw unavailable("Other papers are being read: try again in a moment");
  reading++;
  try {
    const answer = await readInThread(bytes);
    if ("problem" in answer) throw refused(WORDS[answer.problem] ?? WORDS.damaged ?? "");
    if (!answer.rows.some((row) => /\w/.test(row)))
      throw refused("There is no text in it, only a picture: type it in");
    return answer.rows;
  } finally {
    reading--;
  }
}

const refused = (message: string): AppError => invalid({ field: "file", message });

async function readInThread(bytes: Uint8Array): Promise<z.infer<typeof Answer>> {
  const worker = new Worker(READER, {
    eval: true,
    workerData: { bytes: Uint8Array.from(bytes), pages: MOST_PAGES },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  });
  const { promise, resolve } = Promise.withResolvers<z.infer<typeof Answer>>();
  const tooLong = setTimeout(() => resolve({ problem: "long" }), MOST_MS);
  worker.once("message", (message) => resolve(Answer.parse(message)));
  worker.once("error", () => resolve({ problem: "damaged" }));
  worker.once("exit", () => resolve({ problem: "damaged" }));
  try {
    return await promise;
  } finally {
    clearTimeout(tooLong);
    await worker.terminate();
  }
}
