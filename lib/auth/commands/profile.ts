import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { AppError, invalid, notFound } from "@/lib/core/errors";
import { needed } from "@/lib/core/input/fields";
import { Email } from "../schema";
import { verifyPassword } from "../sign-in/password";

const ProfileUpdate = z.strictObject({
  name: needed("Enter a name", 100).optional(),
  /** Changing the address requires `current_password`, which proves whose account it is. */
  email: Email.optional(),
  current_password: z.string().max(200).optional(),
});

/** Changes one's own name or e-mail address; the address requires the present password. Never changes one's own permissions. */
export const updateProfile = command({
  name: "users.update_profile",
  permission: "account:own",
  input: ProfileUpdate,
  async run({ tx, actor, input }) {
    if (actor.kind !== "user" || !actor.id) throw new AppError("FORBIDDEN", "Only a person has a profile");
    const [user] = await tx.select().from(users).where(eq(users.id, actor.id)).for("update");
    if (!user) throw notFound("user");
    const { current_password = "", name, email } = input;
    if (email && email !== user.email.toLowerCase()) {
      if (!(await verifyPassword(user.password_hash, current_password)))
        throw invalid({
          field: "current_password",
          message: "Give your present password to change the address",
        });
      const taken = await tx
        .select({ id: users.id })
        .from(users)
        .where(and(eq(sql`lower(${users.email})`, email), ne(users.id, user.id)));
      if (taken.length > 0) throw invalid({ field: "email", message: "This address cannot be used" });
    }
    const [row] = await tx
      .update(users)
      .set({
        ...(name && { name }),
        ...(email && { email }),
        ...nextVersion(users),
      })
      .where(eq(users.id, user.id))
      .returning({ id: users.id, name: users.name, email: users.email, role: users.role });
    if (!row) throw notFound("user");
    return row;
  },
});
