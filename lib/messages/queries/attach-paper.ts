import "server-only";
import { extname } from "node:path";
import type { Db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { files } from "@/lib/files/files";
import { sha256 } from "@/lib/files/local-files";
import { paperOfDocument } from "@/lib/printing/papers/paper-of-document";
import { paperOfReceipt } from "@/lib/printing/papers/receipt-file";
import { paperOfStatement } from "@/lib/printing/papers/statement-file";
import { paperOfOrder } from "@/lib/purchasing/papers/purchase-order-file";
import { attachFiles } from "../commands/message-states";
import type { EnclosedPaper } from "../rules/message";
import { type OpenMessage, openMessage } from "./open-message";

/**
 * Returns the message with its paper rendered and stored. Renders it only once, so that a second attempt sends the very same
 * bytes.
 */
export async function attachPaper(db: Db, message: OpenMessage): Promise<OpenMessage> {
  if (message.enclosed || !message.paper) return message;
  const paper = await paperFor(db, message.paper);
  if (!paper) throw new Error("The paper that was to be sent cannot be made");
  const { file_name, bytes } = paper;
  const kept = await files().put(
    `messages/${message.id.slice(0, 8)}/${message.id}-${sha256(bytes).slice(0, 16)}${extname(file_name)}`,
    bytes,
  );
  await run(attachFiles, systemActor("messages"), { id: message.id, attachments: [{ file_name, ...kept }] });
  return (await openMessage(db, message.id)) ?? message;
}

async function paperFor(db: Db, paper: EnclosedPaper): Promise<{ bytes: Buffer; file_name: string } | null> {
  switch (paper.kind) {
    case "document":
      return paperOfDocument(db, paper.id);
    case "receipt":
      return paperOfReceipt(db, paper.id);
    case "purchase_order":
      return paperOfOrder(db, paper.id);
    case "calendar":
      return { bytes: Buffer.from(paper.text), file_name: paper.file_name };
    case "statement":
      return paperOfStatement(db, paper.request);
  }
}
