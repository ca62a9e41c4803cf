import { v7 as newId } from "uuid";
import { z } from "zod";
import { openedContent } from "@/components/editor/opened-document";
import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { may } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { parse } from "@/lib/core/input/parse";
import { readForm } from "@/lib/core/input/typed-input";
import { ask } from "@/lib/core/query";
import { createDocument } from "@/lib/documents/commands/create-document";
import { updateDocument, updateOwnDocument } from "@/lib/documents/commands/update-document";
import { getDocument } from "@/lib/documents/queries/get-document";
import { settledLines } from "@/lib/documents/queries/lines/settled-lines";

interface Context {
  params: Promise<{ id: string }>;
}

const Key = z.strictObject({ id: z.uuid() });

/**
 * Saves what is typed in the editor, while the user types. It is a request of its own and not a server
 * action, because a page takes its running actions with it when the user leaves it. The response has the form
 * of an action's result. A request without a version is the first save, under a key that the browser made.
 */
export const POST = officeRoute<Context>(async (request, actor, { params }) => {
  const { id } = parse(Key, await params);
  const body = await readBody(request);
  const write = may(actor, "documents:update") ? updateDocument : updateOwnDocument;
  const typed = { ...body, id };
  const data = await ("version" in body
    ? run(write, actor, readForm(write.input, typed))
    : run(createDocument, actor, readForm(createDocument.input, typed)));
  return Response.json({ ok: true, data });
});

/** Returns the document's current state in the form that the editor shows. */
export const GET = officeRoute<Context>(async (_request, actor, { params }) => {
  const key = parse(Key, await params);
  const [document, settled] = await Promise.all([
    ask(getDocument, actor, key),
    ask(settledLines, actor, key),
  ]);
  return Response.json(
    { version: document.version, content: openedContent(document, settled, newId()) },
    { headers: { "cache-control": "no-store" } },
  );
});
