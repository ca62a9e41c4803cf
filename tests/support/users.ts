import { randomUUID } from "node:crypto";
import { sql } from "@/db/client";
import { actorOfSession, type SessionActor } from "@/lib/auth/session";
import { hashPassword } from "@/lib/auth/sign-in/password";
import { signIn } from "@/lib/auth/sign-in/sign-in";
import type { Actor } from "@/lib/core/actor";
import { effectivePermissions, type Role } from "@/lib/core/permissions";

export const PASSWORD = "four words are enough";
let hash: Promise<string> | undefined;

/** A user with the password PASSWORD. */
export async function makeUser(role: Role, email = `${role}-${randomUUID()}@example.com`) {
  hash ??= hashPassword(PASSWORD);
  const [user] = await sql()<{ id: string; email: string; version: number }[]>`
    insert into users (email, name, role, password_hash) values (${email}, ${`The ${role}`}, ${role}, ${await hash})
    returning id, email, version`;
  if (!user) throw new Error("No user was made");
  return user;
}

/** Somebody signed in, as the doors see them. */
export async function signedIn(email: string, password = PASSWORD): Promise<SessionActor> {
  const { sessionId } = await signIn({ email, password }, { ip: "192.0.2.7" });
  const actor = await actorOfSession(sessionId);
  if (!actor) throw new Error("The session is not good");
  return actor;
}

/** An actor of a role with its default permissions, without a database row. */
export const actorOf = (role: Role): Actor => ({
  kind: "user",
  id: null,
  name: `The ${role}`,
  role,
  permissions: effectivePermissions(role, []),
});
