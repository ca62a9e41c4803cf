import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { inspection_offers } from "@/db/schema/inspections";
import { AlreadyDone, command, run, Traced } from "@/lib/core/command";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { lockAnyDocuments, lockDocument } from "@/lib/document-record/internal/settle";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { documentWithRelated } from "@/lib/documents/internal/document-subject";
import { readLines } from "@/lib/documents/internal/write-lines";
import { lineAsInput } from "@/lib/documents/rules/starting/existing-lines";
import { ofCheck } from "../internal/change-check";
import { type Finding, offerLines } from "../internal/offer-lines";
import { offeredItems, resultsOf } from "../queries/results";
import { versionContent } from "../queries/templates";
import { InspectionOffered } from "../responses";
import { requireCheckState } from "../rules/check-states";
import { itemsOf } from "../rules/template-items";
import { CheckOffer } from "../schema/check";

/**
 * Puts what a finished check found on its job, as lines that the customer is asked about: by the item's package, otherwise as a line that
 * is still to be priced. What has lines there already is left as it is.
 */
export const offerFindings = command({
  name: "inspections.offer",
  permission: "documents:update",
  input: CheckOffer,
  once: { answer: InspectionOffered },
  subject: { ...ofCheck, lockFirst: (tx: Tx, { id }: { id: string }) => lockJob(tx, id) },
  async run({ tx, actor, input, subject }) {
    const { id, document_id } = subject;
    if (subject.state !== "finished") requireCheckState(subject.state, ["finished"]);
    if (!document_id) throw conflict("This health check belongs to no document");
    const document = await lockDocument(tx, document_id);
    if (!document) throw conflict("Its document was deleted");
    const findings = chosen(
      itemsOf(await versionContent(tx, subject.template_version_id)),
      await resultsOf(tx, id),
      input.item_keys,
    );
    const before = new Set(await offeredItems(tx, id));
    const fresh = findings.filter(({ item }) => !before.has(item.key));
    const nothing: InspectionOffered = { id, document_id, item_keys: [], lines: 0 };
    if (fresh.length === 0) return new AlreadyDone(nothing);
    const added = await offerLines(tx, document, fresh);
    const lines = [...added.values()].flat();
    const standing = (await readLines(tx, document_id)).map(lineAsInput);
    await run(updateDocument, actor, { id: document_id, line_items: [...standing, ...lines] }, { tx });
    await keepOffers(tx, id, added);
    const item_keys = fresh.map(({ item }) => item.key);
    return new Traced({ ...nothing, item_keys, lines: lines.length } satisfies InspectionOffered, {
      ...{ entity: "inspections", id },
      after: { document_id, offered: fresh.map(({ item }) => item.name).join(", ") },
    });
  },
});

const job = documentWithRelated(({ id }: { id: string }) => id);
const Id = z.object({ id: z.string().nullable() });

/** Locks the job with all that writing it locks, at once and so in their order. */
async function lockJob(tx: Tx, id: string): Promise<void> {
  const [check] = await tx
    .execute(sql`select document_id as id from inspections where id = ${id}`)
    .then(readRows(Id));
  if (!check?.id) return;
  const related = await tx
    .execute(sql`select id from (${job.alsoLock(check.id, { id: check.id })}) related (id)`)
    .then(readRows(Id));
  await lockAnyDocuments(tx, [check.id, ...related.map((one) => one.id)]);
}

/** VALIDATION_ERROR that names each item that is not red or amber. */
function chosen(
  items: readonly Finding["item"][],
  results: readonly Finding["result"][],
  keys: readonly string[],
): Finding[] {
  const problems: ErrorDetail[] = [];
  const found = [...new Set(keys)].flatMap((key, at): Finding[] => {
    const item = items.find((one) => one.key === key);
    const result = results.find(({ item_key }) => item_key === key);
    if (item && result && (result.state === "red" || result.state === "amber")) return [{ item, result }];
    problems.push({ field: `item_keys.${at}`, message: "It is neither red nor amber" });
    return [];
  });
  if (problems.length > 0) throw invalid(...problems);
  return found;
}

async function keepOffers(tx: Tx, id: string, added: ReadonlyMap<string, readonly { id: string }[]>) {
  for (const [item_key, lines] of added)
    for (const line of lines)
      await tx.insert(inspection_offers).values({
        inspection_result_id: sql`(select id from inspection_results where inspection_id = ${id} and item_key = ${item_key})`,
        document_line_id: line.id,
      });
}
