import "server-only";
import { sql } from "drizzle-orm";
import { notification_choices } from "@/db/schema/notifications";
import { command } from "@/lib/core/command";
import { ownId } from "../rules/own-id";
import { ChooseKind } from "../schema";

/** Chooses whether one is told of a kind of notification from now on. It holds whatever becomes of one's role. */
export const chooseKind = command({
  name: "notifications.choose",
  permission: "account:own",
  input: ChooseKind,
  async run({ tx, actor, input }) {
    await tx
      .insert(notification_choices)
      .values({ user_id: ownId(actor), ...input })
      .onConflictDoUpdate({
        target: [notification_choices.user_id, notification_choices.kind],
        set: { told: input.told, updated_at: sql`now()` },
      });
    return input;
  },
  trace: (after, { actor }) => ({ entity: "notifications", id: actor.id, after }),
});
