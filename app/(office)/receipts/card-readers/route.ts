import { officeRoute } from "@/lib/actions/office-route";
import { readersAtTill } from "@/lib/card-readers/queries/readers";
import { ask } from "@/lib/core/query";

/** Returns the card readers at which a card can be taken now. */
export const GET = officeRoute(async (_request, actor) =>
  Response.json({ ok: true, data: await ask(readersAtTill, actor, {}) }),
);
