import "server-only";
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inspection_acts } from "@/db/schema/inspections";
import { conflict } from "@/lib/core/errors";

export type Act = "begin" | "record" | "finish" | "reopen" | "void";

interface Asked {
  key: string;
  act: Act;
  /** All that was asked, the key too. */
  input: object;
}

/** The check to which an act was done under this key before; null if it is the first time. CONFLICT if something else was done under it. */
export async function doneBefore(tx: Tx, { key, act, input }: Asked): Promise<string | null> {
  const [known] = await tx.select().from(inspection_acts).where(eq(inspection_acts.key, key));
  if (!known) return null;
  if (known.act !== act || known.asked !== hashOf(input))
    throw conflict("This key was used for something else", {
      field: "key",
      message: "Choose a key for each act",
    });
  return known.inspection_id;
}

/** Keeps the key of an act, so that it is done once. */
export async function keepAct(tx: Tx, { key, act, input }: Asked, inspection_id: string): Promise<void> {
  await tx.insert(inspection_acts).values({ key, act, inspection_id, asked: hashOf(input) });
}

const hashOf = (input: object): string =>
  createHash("sha256").update(JSON.stringify(input)).digest("base64url");
