import { z } from "zod";
import { officeRoute } from "@/lib/actions/office-route";
import { parse } from "@/lib/core/input/parse";
import { endPresence, notePresence } from "@/lib/documents/commands/presence";

interface Context {
  params: Promise<{ id: string }>;
}

const Key = z.strictObject({ id: z.uuid() });

/** The heartbeat of an open document: returns who else has it open, and its current version. */
export const POST = officeRoute<Context>(async (_request, actor, { params }) => {
  const { id } = parse(Key, await params);
  return Response.json(await notePresence(actor, id));
});

/** Called when the page is closed. */
export const DELETE = officeRoute<Context>(async (_request, actor, { params }) => {
  const { id } = parse(Key, await params);
  await endPresence(actor, id);
  return new Response(null, { status: 204 });
});
