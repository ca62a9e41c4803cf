import { z } from "zod";
import { officeRoute } from "@/lib/actions/office-route";
import { parse } from "@/lib/core/input/parse";
import { endPresence, notePresence } from "@/lib/documents/commands/presence";

interface Context {
  params: Promise<{ id: string }>;
}

const Key = z.strictObject({ id: z.uuid() });

/** The heartbeat of an open document: who else has it open, and the version that stands. */
export const POST = officeRoute<Context>(async (_request, actor, { params }) => {
  const { id } = parse(Key, await params);
  return Response.json(await notePresence(actor, id));
});

/** The page was closed. */
export const DELETE = officeRoute<Context>(async (_request, actor, { params }) => {
  const { id } = parse(Key, await params);
  await endPresence(actor, id);
  return new Response(null, { status: 204 });
});
