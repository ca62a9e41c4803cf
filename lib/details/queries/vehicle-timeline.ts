import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { changesOf } from "@/lib/audit/queries/changes-in-timeline";
import { may } from "@/lib/core/actor";
import { wholeInAddress } from "@/lib/core/input/fields";
import { query } from "@/lib/core/query";
import { motsOf } from "@/lib/documents/queries/mots-in-timeline";
import { messagesOf } from "@/lib/messages/queries/messages-in-timeline";
import { documentsOf, timelinePage } from "./timeline";

/** Returns one page of a vehicle's documents, messages and changes, mixed by day. */
export const getVehicleTimeline = query({
  name: "vehicles.timeline",
  permission: "vehicles:read",
  input: z.strictObject({ id: z.uuid(), page: wholeInAddress(1, 200).default(1) }),
  run({ db, actor, input: { id, page } }) {
    const sources = [changesOf("vehicles", sql`array[${id}::uuid]`)];
    if (may(actor, "documents:read"))
      sources.push(documentsOf(sql`d.vehicle_id = ${id}`), motsOf(sql`d.vehicle_id = ${id}`));
    if (may(actor, "messages:read")) sources.push(messagesOf(sql`m.vehicle_id = ${id}`));
    return timelinePage(db, sources, page);
  },
});
