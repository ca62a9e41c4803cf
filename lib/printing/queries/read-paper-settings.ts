import "server-only";
import type { Db, Tx } from "@/db/client";
import { readStored } from "@/lib/settings/queries/stored";
import { NEW_PAPER_SETTINGS, type PaperSettings } from "../schema/paper-settings";

/** Returns how the garage's papers look, with the version of these settings. */
export async function readPaperSettings(db: Db | Tx): Promise<PaperSettings & { version: number }> {
  const stored = await readStored(db, "paper", NEW_PAPER_SETTINGS);
  const { terms, email_subject, email_body } = NEW_PAPER_SETTINGS;
  return {
    ...stored,
    terms: { ...terms, ...stored.terms },
    email_subject: { ...email_subject, ...stored.email_subject },
    email_body: { ...email_body, ...stored.email_body },
  };
}
