import { z } from "zod";
import { PIECE } from "@/lib/attachments/rules/limits";
import type { KeptUpload } from "./kept-uploads";

/** Why a file did not arrive: the network, after which one tries again, or a word of the server's. */
export class NotSent extends Error {
  constructor(
    message: string,
    readonly passing: boolean,
  ) {
    super(message);
  }
}

const State = z.object({ received: z.number(), finished: z.boolean() });
type State = z.infer<typeof State>;
const Answer = z.object({
  data: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

const UPLOADS = "/api/attachments/uploads";

interface Sending {
  upload: KeptUpload;
  signal: AbortSignal;
  onSent(bytes: number): void;
}

/** Sends a file from where the server has it, and finishes it. Done again after whatever break, it goes on where it was. */
export async function sendPieces({ upload, signal, onSent }: Sending): Promise<void> {
  const { id, of, kind, file_name, blob, sha256 } = upload;
  const announced = {
    ...{ key: id, ...of, file_name, content_type: blob.type, byte_size: blob.size },
    ...(kind && { kind }),
    ...(sha256 && { sha256 }),
  };
  let state = await request({ method: "POST", url: UPLOADS, body: JSON.stringify(announced), signal });
  while (!state.finished && state.received < blob.size) {
    const from = state.received;
    onSent(from);
    const body = blob.slice(from, from + PIECE);
    const url = `${UPLOADS}/${id}?offset=${from}`;
    state = await request({ method: "PUT", url, body, signal, onSent: (bytes) => onSent(from + bytes) });
    if (!state.finished && state.received <= from) throw new NotSent("The server took nothing", true);
  }
  onSent(blob.size);
  if (!state.finished) await request({ method: "POST", url: `${UPLOADS}/${id}`, signal, last: true });
}

/** Tells the server that a file is not wanted any more. */
export const dropPieces = (id: string): Promise<unknown> =>
  fetch(`${UPLOADS}/${id}`, { method: "DELETE" }).catch(() => null);

interface Asked {
  method: string;
  url: string;
  body?: string | Blob;
  signal: AbortSignal;
  onSent?: (bytes: number) => void;
  /** The answer is the attachment, of which nothing is read here. */
  last?: boolean;
}

/** Uses XMLHttpRequest because fetch does not report the progress of an upload. */
function request({ method, url, body, signal, onSent, last }: Asked): Promise<State> {
  return new Promise((done, failed) => {
    const asked = new XMLHttpRequest();
    asked.open(method, url);
    asked.timeout = 120_000;
    if (onSent) asked.upload.onprogress = ({ loaded }) => onSent(loaded);
    if (typeof body === "string") asked.setRequestHeader("content-type", "application/json");
    asked.onload = () => {
      const answer = Answer.safeParse(parsed(asked.responseText));
      if (asked.status >= 200 && asked.status < 300 && answer.success) {
        const state = last ? { received: 0, finished: true } : State.safeParse(answer.data.data).data;
        if (state) return done(state);
      }
      const passing = asked.status >= 500 || asked.status === 429 || asked.status === 0;
      failed(new NotSent(answer.data?.error?.message ?? "The server did not take the file", passing));
    };
    asked.onerror = () => failed(new NotSent("No network", true));
    asked.ontimeout = () => failed(new NotSent("No network", true));
    asked.onabort = () => failed(new NotSent("Stopped", false));
    if (signal.aborted) return failed(new NotSent("Stopped", false));
    signal.addEventListener("abort", () => asked.abort(), { once: true });
    asked.send(body ?? null);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
