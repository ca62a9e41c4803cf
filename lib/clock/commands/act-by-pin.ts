import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { permissionsOfRoles } from "@/lib/auth/permissions-of-roles";
import { verifyPassword } from "@/lib/auth/sign-in/password";
import { throttled } from "@/lib/auth/sign-in/throttle";
import { type Actor, visitor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { AppError, forbidden, invalid } from "@/lib/core/errors";
import { isRole } from "@/lib/core/permissions";
import { procedure } from "@/lib/core/procedure";
import { readRows } from "@/lib/core/read-rows";
import type { ClockState } from "../responses";
import { pinAccount } from "../rules/pin";
import { ActByPin } from "../schema/acts";
import { arrive, finishWork, leave, pauseWork, startWork } from "./acts";

/**
 * Clocks for somebody at a shared screen, who is known by their PIN and can do nothing else by it. Guesses are limited as those at
 * passwords are.
 */
export const actByPin = procedure({
  name: "clock.act_by_pin",
  permission: "clock:screen",
  input: ActByPin,
  async execute(actor, { user_id, pin, act }): Promise<ClockState> {
    const person = await known(actor, user_id, pin);
    const { key, at, document_id, line_id, reason, note } = act;
    switch (act.do) {
      case "arrive":
        return run(arrive, person, { key, at });
      case "leave":
        return run(leave, person, { key, at });
      case "start":
        if (!document_id) throw invalid({ field: "act.document_id", message: "Choose a job" });
        return run(startWork, person, { key, at, document_id, line_id });
      case "pause":
        if (!reason) throw invalid({ field: "act.reason", message: "Say why" });
        return run(pauseWork, person, { key, at, reason, note });
      case "finish":
        return run(finishWork, person, { key, at });
    }
  },
});

async function known(actor: Actor, userId: string, pin: string): Promise<Actor> {
  try {
    const { name, role } = await throttled(pinAccount(userId), actor.ip, () => holderOf(userId, pin));
    const allowed = isRole(role) && (await permissionsOfRoles(db())).get(role)?.has("clock:own");
    if (!allowed) throw forbidden("clock:own");
    return {
      ...visitor(name, actor.ip, "clock:own"),
      id: userId,
      ...(actor.requestId && { requestId: actor.requestId }),
    };
  } catch (error) {
    if (error instanceof AppError && error.code === "INVALID_CREDENTIALS")
      throw invalid({ field: "pin", message: error.message });
    throw error;
  }
}

const Holder = z.object({ name: z.string(), role: z.string(), pin_hash: z.string() });

async function holderOf(userId: string, pin: string): Promise<z.infer<typeof Holder>> {
  const [holder] = await db()
    .execute(
      sql`select u.name, u.role, p.pin_hash from clock_pins p join user_names u on u.id = p.user_id
      where p.user_id = ${userId} and u.active and u.deleted_at is null`,
    )
    .then(readRows(Holder));
  const right = await verifyPassword(holder?.pin_hash, pin);
  if (!holder || !right) throw new AppError("INVALID_CREDENTIALS", "This PIN is not right");
  return holder;
}
