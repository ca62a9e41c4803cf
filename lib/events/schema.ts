import { z } from "zod";
import { MAX_PER_PAGE, perPage } from "@/lib/core/input/list";

/** Where following begins: with everything that is kept, or with what happens from now on. */
const ENDS = ["first", "latest"] as const;
export type End = (typeof ENDS)[number];

/** A cursor in the feed: transaction and number of the last event read, as large as the database can count. */
const PLACE = /^\d{1,19}\.\d{1,18}$/;
const NO_PLACE = `A cursor of an earlier answer, or "${ENDS.join('" or "')}"`;

export const isEnd = (after: string): after is End => (ENDS as readonly string[]).includes(after);

export const EventsAfter = z.strictObject({
  after: z
    .union([z.enum(ENDS), z.string().regex(PLACE, NO_PLACE)], NO_PLACE)
    .default("first")
    .meta({
      description:
        "The cursor of the answer before. `first` begins with all that is kept, `latest` answers the cursor of now and no events.",
    }),
  per_page: perPage(MAX_PER_PAGE),
});
