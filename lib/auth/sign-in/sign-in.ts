import "server-only";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { users } from "@/db/schema/users";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { parse } from "@/lib/core/input/parse";
import { openSession } from "../commands/sessions";
import { SignIn } from "../schema";
import { verifyPassword } from "./password";
import { throttled } from "./throttle";

export interface SignedIn {
  sessionId: string;
  userId: string;
  name: string;
}

/** Checks the e-mail address and password and opens a session that can be revoked. Throws INVALID_CREDENTIALS or RATE_LIMITED. */
export async function signIn(input: unknown, from: { ip?: string; userAgent?: string }): Promise<SignedIn> {
  const { email, password } = parse(SignIn, input);
  const user = await throttled(email, from.ip, () => userWith(email, password));
  const session = await run(
    openSession,
    { ...systemActor(user.name), id: user.id, ip: from.ip },
    { user_id: user.id, ip: from.ip, user_agent: from.userAgent },
  );
  return { sessionId: session.id, userId: user.id, name: user.name };
}

async function userWith(email: string, password: string): Promise<{ id: string; name: string }> {
  const [user] = await db()
    .select({
      id: users.id,
      name: users.name,
      active: users.active,
      hash: users.password_hash,
      deleted_at: users.deleted_at,
    })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email));
  const right = await verifyPassword(user?.hash, password);
  if (!user || !right || !user.active || user.deleted_at)
    throw new AppError("INVALID_CREDENTIALS", "E-mail address or password is not right");
  return user;
}
