import "server-only";
import type { SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import type { Actor } from "./actor";

/** What changed: the record, before and after. */
export interface Change {
  entity: string;
  id: string | null;
  before?: unknown;
  after?: unknown;
}

/** Records all changes. The composition root names one, because core knows no other folder. */
export interface Recorder {
  /** The single statement that writes the audit row and the event of a change. */
  changed(actor: Actor, command: string, change: Change): SQL;
  /** The same as further CTEs of the statement that makes a row, after `with made as (insert ... returning ...)`. */
  made(actor: Actor, command: string, columns: Record<string, PgColumn>): SQL;
  /** Called after a commit. Must not throw. */
  committed(): void;
}

// The server's own bundle and Next's each load this module, but a process has only one recorder.
const shared = globalThis as { ga4Recorder?: Recorder };

/** Sets the recorder from now on. */
export function setRecorder(recorder: Recorder): void {
  shared.ga4Recorder = recorder;
}

export function recorder(): Recorder {
  if (!shared.ga4Recorder) throw new Error("Nobody records changes: call recordWith() first");
  return shared.ga4Recorder;
}

/** Writes the audit row and the event of a further change, in that change's own transaction. */
export async function recordChange(tx: Tx, actor: Actor, command: string, change: Change): Promise<void> {
  await tx.execute(recorder().changed(actor, command, change));
}
