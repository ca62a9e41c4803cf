import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { clock_pins } from "@/db/schema/clock";
import { requireRightOver } from "@/lib/auth/administrators";
import { hashPassword } from "@/lib/auth/sign-in/password";
import { forgetFailures } from "@/lib/auth/sign-in/throttle";
import { command } from "@/lib/core/command";
import { AppError, invalid } from "@/lib/core/errors";
import { requirePerson } from "../internal/person";
import { pinAccount, whyWeak } from "../rules/pin";
import { OwnPin, PinOf } from "../schema/acts";

/** Sets one's own PIN for shared screens. */
export const setOwnPin = command({
  name: "clock.set_own_pin",
  permission: "clock:own",
  input: OwnPin,
  async run({ tx, actor, input: { pin } }) {
    if (actor.kind !== "user" || !actor.id) throw new AppError("FORBIDDEN", "Only a person has a PIN");
    return store(tx, actor.id, pin, actor.id);
  },
  trace: ({ id }) => ({ entity: "users", id }),
});

/** Sets somebody's PIN, and lets them try again at once. */
export const setPinOf = command({
  name: "clock.set_pin",
  permission: "users:update",
  input: PinOf,
  async run({ tx, actor, input: { id, pin } }) {
    const { role } = await requirePerson(tx, id);
    await requireRightOver(tx, actor, role);
    await forgetFailures(tx, pinAccount(id));
    return store(tx, id, pin, actor.kind === "user" ? actor.id : null);
  },
  trace: ({ id }) => ({ entity: "users", id }),
});

async function store(tx: Tx, userId: string, pin: string, set_by: string | null) {
  const weak = whyWeak(pin);
  if (weak) throw invalid({ field: "pin", message: weak });
  const { name } = await requirePerson(tx, userId);
  const row = { pin_hash: await hashPassword(pin), set_by };
  await tx
    .insert(clock_pins)
    .values({ user_id: userId, ...row })
    .onConflictDoUpdate({ target: clock_pins.user_id, set: { ...row, updated_at: sql`now()` } });
  return { id: userId, name };
}
