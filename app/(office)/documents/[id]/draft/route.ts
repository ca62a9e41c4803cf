import { v7 as newId } from "uuid";
import { z } from "zod";
import { openedContent } from "@/components/editor/opened-document";
import type { ServerState } from "@/components/editor/send-draft";
import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { changedSince } from "@/lib/audit/queries/changed-since";
import { may } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { parse } from "@/lib/core/input/parse";
import { readForm } from "@/lib/core/input/typed-input";
import { ask } from "@/lib/core/query";
import { createDocument } from "@/lib/documents/commands/create-document";
import { updateDocument, updateOwnDocument } from "@/lib/documents/commands/update-document";
import { getDocument } from "@/lib/documents/queries/get-document";
import { settledLines } from "@/lib/documents/queries/lines/settled-lines";
import { documentVersion } from "@/lib/documents/queries/starting/document-version";
import { mayWrite } from "@/lib/documents/rules/issuing/editor-rights";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

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

/** The version that the editor has; without it, the state is told in any case. */
const Asked = z.strictObject({ since: z.coerce.number().int().min(0).optional() });

/**
 * Returns the document's current state in the form that the editor shows, and who has changed it since the version that it has; nothing
 * if that is the current one.
 */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const key = parse(Key, await params);
  const { since } = parse(Asked, Object.fromEntries(new URL(request.url).searchParams));
  const headers = { "cache-control": "no-store" };
  if (since !== undefined && (await ask(documentVersion, actor, key)) <= since)
    return new Response(null, { status: 204, headers });
  const [document, settled, others] = await Promise.all([
    ask(getDocument, actor, key),
    ask(settledLines, actor, key),
    since === undefined ? [] : ask(changedSince, actor, { id: key.id, version: since }),
  ]);
  const { version, status, number, registration, customer_name } = document;
  const state: ServerState = {
    version,
    status,
    number,
    editable: mayWrite(actor, document),
    by: others.join(" and "),
    about: [registration && formatRegistration(registration), customer_name].filter(Boolean).join(", "),
    content: openedContent(document, settled, newId()),
  };
  return Response.json(state, { headers });
});
