import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { AppError, notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";

export interface ClockPerson {
  id: string;
  how: "login" | "pin";
}

/** Whose clock an act is of: whoever is signed in, or whose PIN was given at a shared screen. Keys and jobs have none. */
export function personOf({ kind, id }: Actor): ClockPerson {
  if (id && kind === "user") return { id, how: "login" };
  if (id && kind === "public") return { id, how: "pin" };
  throw new AppError("FORBIDDEN", "Only a person has a clock");
}

/** Lets one change at a time happen to a person's time, from whatever screen. */
export async function lockClock(tx: Tx, userId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`clock ${userId}`}))`);
}

const Named = z.object({ id: z.string(), name: z.string(), role: z.string() });

/** Somebody who works here. NOT_FOUND for others. */
export async function requirePerson(tx: Tx, id: string): Promise<z.infer<typeof Named>> {
  const [user] = await tx
    .execute(sql`select id, name, role from user_names where id = ${id} and active and deleted_at is null`)
    .then(readRows(Named));
  if (!user) throw notFound("person");
  return user;
}
