import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { hashApiKey } from "@/lib/auth/tokens/api-keys";
import { command } from "@/lib/core/command";
import { changeStored } from "@/lib/settings/internal/change-stored";
import { storedValue } from "@/lib/settings/queries/stored";
import { NO_WALL_KEY, WALL_SETTING, type WallKey } from "../schema";

/** Makes the key of the wall screen, in place of the one before. The key itself is returned once; only its hash is stored. */
export const makeWallKey = command({
  name: "workshop.make_wall_key",
  permission: "settings:update",
  input: z.strictObject({}),
  async run({ tx, actor }) {
    const key = randomBytes(32).toString("base64url");
    const made_at = new Date().toISOString();
    await store(tx, { key_hash: hashApiKey(key), made_at, made_by: actor.name });
    return { key, made_at, made_by: actor.name };
  },
  trace: ({ made_at, made_by }) => ({ entity: "settings", id: null, after: { made_at, made_by } }),
});

/** Revokes the key of the wall screen, with effect from the next time a screen reads itself. */
export const revokeWallKey = command({
  name: "workshop.revoke_wall_key",
  permission: "settings:update",
  input: z.strictObject({}),
  async run({ tx }) {
    await store(tx, NO_WALL_KEY);
    return { revoked: true };
  },
  trace: () => ({ entity: "settings", id: null }),
});

async function store(tx: Tx, value: WallKey): Promise<void> {
  const { version } = await storedValue(tx, WALL_SETTING, NO_WALL_KEY);
  await changeStored(tx, WALL_SETTING, NO_WALL_KEY, { ...value, version });
}
