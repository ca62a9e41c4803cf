import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { command } from "@/lib/core/command";
import { AppError, invalid, notFound } from "@/lib/core/errors";
import { ChangePassword } from "../schema";
import { hashPassword, verifyPassword } from "../sign-in/password";

export const SESSION_DAYS = 30;

/** Opens a session once the password has been checked. Only signing in does this. */
export const openSession = command({
  name: "sessions.open",
  permission: "account:own",
  input: z.strictObject({
    user_id: z.uuid(),
    ip: z.string().optional(),
    user_agent: z.string().max(500).optional(),
  }),
  async run({ tx, actor, input }) {
    if (actor.kind !== "system") throw new AppError("FORBIDDEN", "Sessions are opened by signing in");
    const [session] = await tx
      .insert(sessions)
      .values({ ...input, expires_at: sql`now() + make_interval(days => ${SESSION_DAYS})` })
      .returning({ id: sessions.id, user_id: sessions.user_id });
    await tx.update(users).set({ last_sign_in_at: sql`now()` }).where(eq(users.id, input.user_id));
    if (!session) throw notFound("user");
    return session;
  },
});

/** Ends one of one's own sessions: signing out. */
export const endSession = command({
  name: "sessions.end",
  permission: "account:own",
  input: z.strictObject({ id: z.uuid() }),
  async run({ tx, actor, input }) {
    const [session] = await tx
      .update(sessions)
      .set({ revoked_at: sql`now()` })
      .where(
        and(eq(sessions.id, input.id), eq(sessions.user_id, ownId(actor.id)), isNull(sessions.revoked_at)),
      )
      .returning({ id: sessions.id });
    if (!session) throw notFound("session");
    return session;
  },
});

/** Ends all of one's own sessions except the current one. */
export const endOtherSessions = command({
  name: "sessions.end_others",
  permission: "account:own",
  input: z.strictObject({ keep_session_id: z.uuid() }),
  async run({ tx, actor, input }) {
    const ended = await tx
      .update(sessions)
      .set({ revoked_at: sql`now()` })
      .where(
        and(
          eq(sessions.user_id, ownId(actor.id)),
          isNull(sessions.revoked_at),
          ne(sessions.id, input.keep_session_id),
        ),
      )
      .returning({ id: sessions.id });
    return { ended: ended.length };
  },
  trace: (result, { actor }) => ({ entity: "sessions", id: actor.id, after: result }),
});

/** Changes one's own password and ends all other sessions. */
export const changePassword = command({
  name: "users.change_password",
  permission: "account:own",
  input: ChangePassword.extend({ keep_session_id: z.uuid().optional() }),
  async run({ tx, actor, input }) {
    const id = ownId(actor.id);
    const [user] = await tx.select().from(users).where(eq(users.id, id)).for("update");
    if (!user) throw notFound("user");
    if (!(await verifyPassword(user.password_hash, input.current_password))) {
      throw invalid({ field: "current_password", message: "This is not your present password" });
    }
    if (input.new_password === input.current_password) {
      throw invalid({ field: "new_password", message: "Choose another password than the present one" });
    }
    await tx
      .update(users)
      .set({
        password_hash: await hashPassword(input.new_password),
        must_change_password: false,
        updated_at: sql`now()`,
      })
      .where(eq(users.id, id));
    const others = input.keep_session_id ? ne(sessions.id, input.keep_session_id) : undefined;
    await tx
      .update(sessions)
      .set({ revoked_at: sql`now()` })
      .where(and(eq(sessions.user_id, id), isNull(sessions.revoked_at), others));
    return { id };
  },
});

function ownId(id: string | null): string {
  if (!id) throw new AppError("FORBIDDEN", "Only a person has a password and sessions");
  return id;
}
