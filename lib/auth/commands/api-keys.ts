import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { api_keys } from "@/db/schema/auth";
import { command } from "@/lib/core/command";
import { AppError, notFound } from "@/lib/core/errors";
import { needed, wholeNumber } from "@/lib/core/input/fields";
import { isPermission, ROLES } from "@/lib/core/permissions";
import { requireAdministrator } from "../administrators";
import { hashApiKey, randomApiKey, visiblePart } from "../tokens/api-keys";

export const ApiKeyCreate = z.strictObject({
  name: needed("Enter a name", 80),
  role: z.enum(ROLES, "Choose a role").meta({ description: "The role." }),
  /** The permissions to which the key is narrowed. Null means all of the role's, and must be given explicitly. */
  scopes: z
    .array(
      z
        .string()
        .refine(isPermission, "There is no such permission: every operation names the one that it needs"),
      "Choose what the key may do: null is all of its role",
    )
    .min(1, "Choose what the key may do")
    .nullable()
    .meta({
      description:
        "What the key may do, as every operation names what it needs: `customers:read`. `null` is all of its role.",
    }),
  expires_in_days: wholeNumber(1, 3650, {
    message: "Whole days",
    least: "At least a day",
    most: "At most ten years",
  })
    .nullable()
    .optional()
    .meta({ description: "1 to 3650; for good where it is not given." }),
});

/** Makes a key for an outside program. The key itself is returned once; only its hash is stored. */
export const createApiKey = command({
  name: "api_keys.create",
  permission: "api_keys:create",
  input: ApiKeyCreate,
  async run({ tx, actor, input }) {
    if (actor.role !== input.role) requireAdministrator(actor);
    if (actor.kind === "api_key") throw new AppError("FORBIDDEN", "A key cannot make keys");
    const key = randomApiKey();
    const [row] = await tx
      .insert(api_keys)
      .values({
        name: input.name,
        role: input.role,
        scopes: input.scopes,
        key_prefix: visiblePart(key),
        key_hash: hashApiKey(key),
        created_by: actor.id,
        expires_at: input.expires_in_days
          ? sql`now() + make_interval(days => ${input.expires_in_days})`
          : null,
      })
      .returning({
        id: api_keys.id,
        name: api_keys.name,
        role: api_keys.role,
        scopes: api_keys.scopes,
        key_prefix: api_keys.key_prefix,
        expires_at: api_keys.expires_at,
      });
    if (!row) throw notFound("key");
    return { ...row, key };
  },
});

/** Revokes a key permanently, with effect from the next request. */
export const revokeApiKey = command({
  name: "api_keys.revoke",
  permission: "api_keys:delete",
  input: z.strictObject({ id: z.uuid() }),
  async run({ tx, input }) {
    const [row] = await tx
      .update(api_keys)
      .set({ revoked_at: sql`now()`, updated_at: sql`now()` })
      .where(and(eq(api_keys.id, input.id), isNull(api_keys.revoked_at)))
      .returning({ id: api_keys.id, name: api_keys.name, revoked_at: api_keys.revoked_at });
    if (!row) throw notFound("key");
    return row;
  },
});
