import { v7 as newId } from "uuid";
import type { AttachmentKind } from "@/lib/attachments/rules/limits";
import { forgetUpload, type KeptUpload, keepUpload, keptUploads, type Of } from "./kept-uploads";
import { prepare } from "./prepare";
import { dropPieces, NotSent, sendPieces } from "./send-pieces";

/** A file on its way, as screens show it. */
export interface Outgoing {
  id: string;
  of: Of;
  file_name: string;
  state: "preparing" | "waiting" | "sending" | "offline" | "failed" | "sent";
  bytes: number;
  sent: number;
  problem: string | null;
  /** The picture itself, for as long as it is on its way. */
  preview: string | null;
}

/** At once: one is on the line while the server looks at another. */
const MOST_AT_ONCE = 3;
const PAUSES = [1000, 2000, 4000, 8000, 15_000];

/** What this browser is sending, whichever page is open: it goes on while one moves about. */
let outgoing: readonly Outgoing[] = [];
const blobs = new Map<string, KeptUpload>();
const stops = new Map<string, AbortController>();
const listeners = new Set<() => void>();
let begun = false;

export const outbox = {
  items: (): readonly Outgoing[] => outgoing,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    void takeUp();
    return () => listeners.delete(listener);
  },
};

function tell(next: readonly Outgoing[]): void {
  outgoing = next;
  for (const listener of listeners) listener();
}

const change = (id: string, to: Partial<Outgoing>): void =>
  tell(outgoing.map((one) => (one.id === id ? { ...one, ...to } : one)));

/** Goes on with what a reload or a closed page has interrupted. */
async function takeUp(): Promise<void> {
  if (begun) return;
  begun = true;
  addEventListener("online", () => goOn(({ state }) => state === "offline"));
  for (const upload of await keptUploads()) {
    if (blobs.has(upload.id)) continue;
    blobs.set(upload.id, upload);
    const { id, of, file_name, blob } = upload;
    tell([
      ...outgoing,
      { ...shown(id, of, file_name), bytes: blob.size, preview: previewOf(blob), state: "waiting" },
    ]);
  }
  sendNext();
}

function goOn(which: (item: Outgoing) => boolean): void {
  tell(outgoing.map((one) => (which(one) ? { ...one, state: "waiting" as const, problem: null } : one)));
  sendNext();
}

const shown = (id: string, of: Of, file_name: string): Outgoing => ({
  ...{ id, of, file_name, state: "preparing", bytes: 0, sent: 0, problem: null, preview: null },
});

const previewOf = (blob: Blob): string | null =>
  blob.type.startsWith("image/") ? URL.createObjectURL(blob) : null;

let preparing: Promise<void> = Promise.resolve();

/** Attaches files: they are shown at once, and sent one after another. */
export function attach(of: Of, files: Iterable<File>, kind?: AttachmentKind): void {
  const added = [...files].map((file) => ({ file, item: shown(newId(), of, file.name) }));
  tell([...outgoing, ...added.map(({ item }) => item)]);
  for (const { file, item } of added) preparing = preparing.then(() => prepareOne(item.id, of, file, kind));
}

async function prepareOne(id: string, of: Of, file: File, kind: AttachmentKind | undefined): Promise<void> {
  if (!outgoing.some((one) => one.id === id)) return;
  try {
    const { blob, file_name, sha256 } = await prepare(file);
    const upload = { id, of, kind, file_name, blob, sha256 };
    blobs.set(id, upload);
    change(id, { file_name, bytes: blob.size, preview: previewOf(blob), state: "waiting" });
    sendNext();
    await keepUpload(upload);
    if (!blobs.has(id)) await forgetUpload(id);
  } catch {
    change(id, { state: "failed", problem: "This file cannot be read. Choose it again" });
  }
}

function sendNext(): void {
  const busy = outgoing.filter(({ state }) => state === "sending").length;
  const next = outgoing.filter(({ state }) => state === "waiting").slice(0, Math.max(0, MOST_AT_ONCE - busy));
  for (const { id } of next) void send(id);
}

async function send(id: string, tries = 0): Promise<void> {
  const upload = blobs.get(id);
  if (!upload) return;
  const stop = new AbortController();
  stops.set(id, stop);
  change(id, { state: "sending", problem: null });
  try {
    await sendPieces({ upload, signal: stop.signal, onSent: (sent) => change(id, { sent }) });
    change(id, { state: "sent", sent: upload.blob.size });
    void forget(id);
    sendNext();
  } catch (error) {
    if (stop.signal.aborted) return;
    const { passing, message } =
      error instanceof NotSent ? error : new NotSent("This file could not be sent", false);
    if (!passing) {
      change(id, { state: "failed", problem: message });
      return sendNext();
    }
    change(id, { state: "offline", problem: null });
    sendNext();
    setTimeout(
      () => {
        if (outgoing.some((one) => one.id === id && one.state === "offline")) void send(id, tries + 1);
      },
      PAUSES[Math.min(tries, PAUSES.length - 1)],
    );
  } finally {
    stops.delete(id);
  }
}

async function forget(id: string): Promise<void> {
  blobs.delete(id);
  await forgetUpload(id);
}

/** Sends a file that was refused once more, as a new upload. */
export function sendAgain(id: string): void {
  const upload = blobs.get(id);
  if (!upload) return;
  void forget(id);
  const again = { ...upload, id: newId() };
  blobs.set(again.id, again);
  void keepUpload(again);
  tell(
    outgoing.map((one) =>
      one.id === id ? { ...one, id: again.id, state: "waiting", problem: null, sent: 0 } : one,
    ),
  );
  sendNext();
}

/** Takes a file off the list; one that has not arrived is not sent any more. */
export function takeOff(id: string): void {
  const item = outgoing.find((one) => one.id === id);
  stops.get(id)?.abort();
  void forget(id);
  if (item && item.state !== "sent") void dropPieces(id);
  if (item?.preview) URL.revokeObjectURL(item.preview);
  tell(outgoing.filter((one) => one.id !== id));
  sendNext();
}
