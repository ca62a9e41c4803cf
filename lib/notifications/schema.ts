import { z } from "zod";
import { Flag, pageNumber, perPage } from "@/lib/core/input/list";
import { notificationList } from "./list";
import { KINDS } from "./rules/kinds";

const [newestFirst] = notificationList.sorts;

export const NotificationList = z.strictObject({
  page: pageNumber(),
  per_page: perPage(),
  sort: z
    .enum([newestFirst, "at"])
    .default(newestFirst)
    .meta({ description: "The order; with `-` before it the other way round." }),
  kind: z.enum(KINDS).optional().meta({ description: "Only notifications of this kind." }),
  unread: Flag.optional().meta({ description: "Only what is unread; with `false` only what was read." }),
});

export const MarkRead = z.strictObject({
  ids: z
    .array(z.uuid())
    .min(1, "Name a notification, or leave `ids` out for all")
    .max(500)
    .optional()
    .meta({ description: "Which ones. Without it all." }),
  up_to: z
    .uuid()
    .optional()
    .meta({ description: "The newest that was seen: what came after it stays unread." }),
});

export const ChooseKind = z.strictObject({
  kind: z.enum(KINDS, "There is no such kind of notification"),
  told: z.boolean(),
});

/** Where a page of the panel begins: after this notification. */
export const LatestAfter = z.strictObject({ after: z.uuid().optional() });
