import "server-only";
import { db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { keepPaper } from "@/lib/documents/commands/issuing/keep-paper";
import { paperToStore } from "@/lib/documents/jobs";
import { files } from "@/lib/files/files";
import { sha256 } from "@/lib/files/local-files";
import type { Job } from "@/lib/jobs/queue";
import { unstoredPaper } from "./papers/paper-of-document";

/**
 * Stores the paper of a document that was just issued, with its hash. Safe to run again: it does nothing if the paper is
 * already stored.
 */
export const storePaper: Job<typeof paperToStore.data> = {
  ...paperToStore,
  retries: 8,
  expireSeconds: 120,
  async handle({ document_id }) {
    const bytes = await unstoredPaper(db(), document_id);
    if (!bytes) return;
    const pdf_sha256 = sha256(bytes);
    const pdf_key = `papers/${document_id.slice(0, 8)}/${document_id}-${pdf_sha256.slice(0, 16)}.pdf`;
    await files().put(pdf_key, bytes);
    await run(keepPaper, systemActor("the system"), { id: document_id, pdf_key, pdf_sha256 });
  },
};
