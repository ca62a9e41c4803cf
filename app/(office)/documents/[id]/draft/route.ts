import { v7 as newId } from "uuid";
import { z } from "zod";
import { openedContent } from "@/components/editor/opened-document";
import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { may } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { parse } from "@/lib/core/input/parse";
import { readScreen } from "@/lib/core/input/typed-input";
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
 * What is typed in the editor, saved while one types. A request of its own and no server action, as a page that is left takes its
 * actions with it; the answer is an action's. Without a version it is the first save, under the browser's own key.
 */
export const POST = officeRoute<Context>(async (request, actor, { params }) => {
  const { id } = parse(Key, await params);
  const body = await readBody(request);
  const write = may(actor, "documents:update") ? updateDocument : updateOwnDocument;
  const typed = { ...body, id };
  const data = await ("version" in body
    ? run(write, actor, readScreen(write.input, typed))
    : run(createDocument, actor, readScreen(createDocument.input, typed)));
  return Response.json({ ok: true, data });
});

/** How it stands now, as the editor shows it. */
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
