import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Tx } from "@/db/client";
import { refresh_tokens, sessions } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { command } from "@/lib/core/command";
import { AppError, notFound } from "@/lib/core/errors";

const PREFIX = "ga4r_";
const SHAPE = /^ga4r_[A-Za-z0-9_-]{43}$/;

const hashed = (token: string) => createHash("sha256").update(token).digest("hex");

/** Whether we issued this refresh token, used or not, for a session that has not been revoked. Any other token has no effect. */
export async function isRefreshToken(token: string): Promise<boolean> {
  if (!SHAPE.test(token)) return false;
  const found = await db()
    .select({ id: refresh_tokens.id })
    .from(refresh_tokens)
    .innerJoin(sessions, eq(sessions.id, refresh_tokens.session_id))
    .where(and(eq(refresh_tokens.token_hash, hashed(token)), isNull(sessions.revoked_at)));
  return found.length > 0;
}

const onlyTheSystem = { kind: "system" } as const;

function requireSystem(actor: { kind: string }): void {
  if (actor.kind !== onlyTheSystem.kind)
    throw new AppError("FORBIDDEN", "Tokens are given by signing in and refreshing");
}

/** Issues the first refresh token of a session that was just opened. The token is returned once; only its hash is stored. */
export const beginRefreshing = command({
  name: "sessions.begin_refreshing",
  permission: "account:own",
  input: z.strictObject({ session_id: z.uuid() }),
  async run({ tx, actor, input }) {
    requireSystem(actor);
    return { token: await issueToken(tx, input.session_id) };
  },
  trace: (_, { input }) => ({ entity: "sessions", id: input.session_id }),
});

export interface Refreshed {
  /** Null where the token was not valid. A token that was used before has ended its session with all its tokens. */
  next: { token: string; session_id: string; user_id: string } | null;
  session_id: string | null;
  reused: boolean;
}

/**
 * Uses up a refresh token and issues the next one. A token that is presented a second time was stolen, either from the caller or by
 * the caller, so the whole session ends. That is reported in the result rather than thrown, because a throw would roll the ending
 * back.
 */
export const rotateRefreshToken = command({
  name: "sessions.refresh",
  permission: "account:own",
  input: z.strictObject({ token: z.string().max(200) }),
  async run({ tx, actor, input: { token } }): Promise<Refreshed> {
    requireSystem(actor);
    const none: Refreshed = { next: null, session_id: null, reused: false };
    if (!SHAPE.test(token)) return none;
    const [row] = await tx
      .select({
        id: refresh_tokens.id,
        used_at: refresh_tokens.used_at,
        session_id: sessions.id,
        user_id: users.id,
        good: sql<boolean>`${sessions.revoked_at} is null and ${sessions.expires_at} > now() and ${refresh_tokens.expires_at} > now()
          and ${users.active} and ${users.deleted_at} is null`,
      })
      .from(refresh_tokens)
      .innerJoin(sessions, eq(sessions.id, refresh_tokens.session_id))
      .innerJoin(users, eq(users.id, sessions.user_id))
      .where(eq(refresh_tokens.token_hash, hashed(token)))
      .for("update", { of: [refresh_tokens, sessions] });
    if (!row) return none;
    const { session_id, user_id } = row;
    if (row.used_at) {
      await tx
        .update(sessions)
        .set({ revoked_at: sql`now()` })
        .where(and(eq(sessions.id, session_id), isNull(sessions.revoked_at)));
      return { next: null, session_id, reused: true };
    }
    if (!row.good) return { ...none, session_id };
    await tx.update(refresh_tokens).set({ used_at: sql`now()` }).where(eq(refresh_tokens.id, row.id));
    return {
      next: { token: await issueToken(tx, session_id), session_id, user_id },
      session_id,
      reused: false,
    };
  },
  trace: ({ session_id, reused }) => ({ entity: "sessions", id: session_id, after: { reused } }),
});

/** Valid for as long as its session. */
async function issueToken(tx: Tx, sessionId: string): Promise<string> {
  const token = PREFIX + randomBytes(32).toString("base64url");
  const [row] = await tx
    .insert(refresh_tokens)
    .values({
      session_id: sessionId,
      token_hash: hashed(token),
      expires_at: sql`(select expires_at from sessions where id = ${sessionId})`,
    })
    .returning({ id: refresh_tokens.id });
  if (!row) throw notFound("session");
  return token;
}
