import { z } from "zod";
import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { parse } from "@/lib/core/input/parse";
import { endPresence, LONGEST_PLACE, notePresence, visitorsOf } from "@/lib/documents/commands/presence";

interface Context {
  params: Promise<{ id: string }>;
}

const Key = z.strictObject({ id: z.uuid() });
const Tab = z.strictObject({ tab: z.uuid() });
const Here = Tab.extend({ place: z.string().max(LONGEST_PLACE).nullable() });

/** Who else has the document open, and where they are in it. */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const { id } = parse(Key, await params);
  const { tab } = parse(Tab, Object.fromEntries(new URL(request.url).searchParams));
  const others = await visitorsOf(actor, id, tab);
  return Response.json({ others }, { headers: { "cache-control": "no-store" } });
});

/** That a tab has the document open, and where the cursor is: returns who else has it open, and its current version. */
export const POST = officeRoute<Context>(async (request, actor, { params }) => {
  const { id } = parse(Key, await params);
  return Response.json(await notePresence(actor, id, parse(Here, await readBody(request))));
});

/** Called when the page is closed. */
export const DELETE = officeRoute<Context>(async (request, actor, { params }) => {
  const { id } = parse(Key, await params);
  const { tab } = parse(Tab, Object.fromEntries(new URL(request.url).searchParams));
  await endPresence(actor, id, tab);
  return new Response(null, { status: 204 });
});
