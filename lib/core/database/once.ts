import "server-only";
import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { acts } from "@/db/schema/core";
import type { Actor } from "../actor";
import { conflict } from "../errors";

/** What makes a command one that does its work once for each key: see `once` of a command. */
export interface Once<O> {
  /** The schema by which an answer that was kept is read again. */
  answer: z.ZodType<O>;
}

interface Asked {
  actor: Actor;
  /** The command's name. */
  command: string;
  /** All that was asked, its `key` too. */
  input: unknown;
}

/**
 * Does an act once for each key of its sender: the same act again gets the answer that it got, and waits for it while the first goes on.
 * A device without a network can so queue its acts and send them as often as it has to. CONFLICT for something else under the key; what
 * failed is not kept, and may be tried again.
 */
export async function doOnce<O>(
  tx: Tx,
  { actor, command, input }: Asked,
  { answer }: Once<O>,
  work: () => Promise<O>,
): Promise<O> {
  const { key } = input as { key: string };
  const owner = `${actor.kind}:${actor.id ?? actor.name}`;
  const asked = createHash("sha256")
    .update(JSON.stringify([command, input]))
    .digest("base64url");
  const mine = and(eq(acts.owner, owner), eq(acts.key, key));
  const [first] = await tx.insert(acts).values({ owner, key, asked }).onConflictDoNothing().returning();
  if (!first) {
    const [done] = await tx.select().from(acts).where(mine);
    if (done?.asked !== asked)
      throw conflict("This key was used for something else", {
        field: "key",
        message: "Make a key for each act",
      });
    return answer.parse(done.answer);
  }
  const result = await work();
  await tx.update(acts).set({ answer: result }).where(mine);
  return result;
}
