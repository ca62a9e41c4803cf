import "server-only";
import { command } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { mayUpdateOwn } from "@/lib/document-record/rules/lifecycle";
import { documentWithRelated } from "../internal/document-subject";
import { saveDocument } from "../internal/save-document";
import { DocumentUpdate } from "../schema/written-document";

const subject = documentWithRelated((input: { id: string }) => input.id);

/** Changes a document that is not final: the given fields, and all lines if lines are given. */
export const updateDocument = command({
  name: "documents.update",
  permission: "documents:update",
  input: DocumentUpdate,
  subject,
  run: ({ tx, actor, input, subject }) => saveDocument(tx, actor, subject, input),
});

/**
 * Changes a document that the caller started: for people who may create documents but not change other people's. FORBIDDEN for
 * anybody else's document, and once others have taken it over.
 */
export const updateOwnDocument = command({
  name: "documents.write_on",
  permission: "documents:create",
  input: DocumentUpdate,
  subject,
  async run({ tx, actor, input, subject }) {
    if (!mayUpdateOwn(subject, actor.id))
      throw new AppError("FORBIDDEN", "You may go on writing only what you began yourself", {
        details: [{ field: "permission", message: "documents:update" }],
      });
    return saveDocument(tx, actor, subject, input);
  },
});
