import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema/users";
import { requireRightOver } from "@/lib/auth/administrators";
import { endSessions } from "@/lib/auth/internal/end-sessions";
import { hashPassword, randomPassword } from "@/lib/auth/sign-in/password";
import { forgetFailures } from "@/lib/auth/sign-in/throttle";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { UserCreate, UserId, UserUpdate } from "../schema";

const subject = { table: users, noun: "user", id: ({ id }: { id: string }) => id };

/** Locks an administrator together with all the others, so that two cannot remove each other. */
const subjectOfAdmins = {
  ...subject,
  alsoLock: (id: string) => sql`
    select a.id from users u join users a on a.role = 'admin' and a.active and a.deleted_at is null
    where u.id = ${id} and u.role = 'admin'`,
};

/** Creates a user with a random first password, which is returned once and stored only as a hash. */
export const createUser = command({
  name: "users.create",
  permission: "users:create",
  input: UserCreate,
  async run({ tx, actor, input }) {
    await requireRightOver(tx, actor, input.role);
    await refuseTakenEmail(tx, input.email);
    const password = randomPassword();
    const [user] = await tx
      .insert(users)
      .values({ ...input, password_hash: await hashPassword(password), must_change_password: true })
      .returning({ id: users.id, name: users.name, email: users.email, role: users.role });
    if (!user) throw notFound("user");
    return { ...user, password };
  },
});

/** Changes the name, e-mail address or role; a new role takes effect from the next request. */
export const updateUser = command({
  name: "users.update",
  permission: "users:update",
  input: UserUpdate,
  subject: subjectOfAdmins,
  async run({ tx, actor, input, subject: user }) {
    const { id, version: _, ...fields } = input;
    await requireRightOver(tx, actor, user.role, fields.role);
    if (fields.email && fields.email !== user.email.toLowerCase()) await refuseTakenEmail(tx, fields.email);
    if (fields.role && fields.role !== "admin") await refuseLastAdmin(tx, user, "role");
    return change(tx, id, fields);
  },
});

/** Locks a user out: all sessions end at once. */
export const deactivateUser = command({
  name: "users.deactivate",
  permission: "users:update",
  input: UserId,
  subject: subjectOfAdmins,
  async run({ tx, actor, input, subject: user }) {
    await requireRightOver(tx, actor, user.role);
    await refuseLastAdmin(tx, user, "active");
    await endSessions(tx, input.id);
    return change(tx, input.id, { active: false });
  },
});

export const activateUser = command({
  name: "users.activate",
  permission: "users:update",
  input: UserId,
  subject,
  async run({ tx, actor, input, subject: user }) {
    await requireRightOver(tx, actor, user.role);
    return change(tx, input.id, { active: true });
  },
});

/** Sets a new random password, returned once, which must be changed at the next sign-in. All sessions end. */
export const resetPassword = command({
  name: "users.reset_password",
  permission: "users:update",
  input: UserId,
  subject,
  async run({ tx, actor, input, subject: user }) {
    await requireRightOver(tx, actor, user.role);
    const password = randomPassword();
    await endSessions(tx, input.id);
    await change(tx, input.id, { password_hash: await hashPassword(password), must_change_password: true });
    await forgetFailures(tx, user.email);
    return { id: input.id, name: user.name, password };
  },
  trace: (_, { input }) => ({ entity: "users", id: input.id }),
});

/** Signs a user out everywhere. */
export const endUserSessions = command({
  name: "users.end_sessions",
  permission: "users:update",
  input: UserId,
  subject,
  async run({ tx, actor, input, subject: user }) {
    await requireRightOver(tx, actor, user.role);
    return { id: input.id, ended: await endSessions(tx, input.id) };
  },
  trace: ({ ended }, { input }) => ({ entity: "users", id: input.id, after: { ended } }),
});

async function change(tx: Tx, id: string, fields: Partial<typeof users.$inferInsert>) {
  const [user] = await tx
    .update(users)
    .set({ ...fields, ...nextVersion(users) })
    .where(eq(users.id, id))
    .returning({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      active: users.active,
      version: users.version,
    });
  if (!user) throw notFound("user");
  return user;
}

/**
 * Throws CONFLICT for the last active administrator: somebody must be able to sign in and manage the others. The caller has locked
 * all admins.
 */
async function refuseLastAdmin(tx: Tx, user: typeof users.$inferSelect, field: string): Promise<void> {
  if (user.role !== "admin" || !user.active) return;
  const admins = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "admin"), users.active, isNull(users.deleted_at)));
  if (admins.some(({ id }) => id !== user.id)) return;
  throw conflict("This is the last active administrator: make somebody else one first", {
    field,
    message: "The last active administrator",
  });
}

async function refuseTakenEmail(tx: Tx, email: string): Promise<void> {
  const [taken] = await tx
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email));
  if (taken) throw invalid({ field: "email", message: "Another user has this e-mail address" });
}
