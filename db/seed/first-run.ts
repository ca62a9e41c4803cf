import { sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { users } from "@/db/schema/users";
import { hashPassword, randomPassword } from "@/lib/auth/sign-in/password";
import { systemActor } from "@/lib/core/actor";
import { recordChange } from "@/lib/core/recorder";
import { seedBase } from "./base";
import { seedDemo } from "./demo/seed-demo";

export const ADMIN_EMAIL = "admin@garage.local";

const FIRST_RUN_LOCK = 4_204_003;

/**
 * Makes a new garage usable: one admin, whose password is returned once and stored only as a hash, the base settings and, if
 * wanted, the demo garage, unless an export was imported before the first start. Returns null where there are users already. Several processes may call it at once; one of them does the
 * work.
 */
export async function firstRun({
  demo,
}: {
  demo: boolean;
}): Promise<{ adminEmail: string; adminPassword: string } | null> {
  const adminPassword = randomPassword();
  const password_hash = await hashPassword(adminPassword);
  const made = await db().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${FIRST_RUN_LOCK})`);
    const [existing] = await tx.select({ id: users.id }).from(users).limit(1);
    if (existing) return false;
    const [admin] = await tx
      .insert(users)
      .values({
        email: ADMIN_EMAIL,
        name: "Administrator",
        role: "admin",
        password_hash,
        must_change_password: true,
      })
      .returning();
    await recordChange(tx, systemActor("First start"), "users.create", {
      entity: "users",
      id: admin?.id ?? null,
      after: admin,
    });
    await seedBase(tx);
    if (demo && !(await hasRecords(tx))) await seedDemo(tx);
    return true;
  });
  return made ? { adminEmail: ADMIN_EMAIL, adminPassword } : null;
}

async function hasRecords(tx: Tx): Promise<boolean> {
  const found = await tx.execute(sql`
    select 1 where exists (select from customers) or exists (select from vehicles) or exists (select from documents)`);
  return found.length > 0;
}
