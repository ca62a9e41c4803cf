import "server-only";
import { eq } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { inspections } from "@/db/schema/inspections";
import type { Actor } from "@/lib/core/actor";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { InspectionWritten } from "../responses";

/** What a command may set of a check. */
export type CheckFields = PgUpdateSetSource<typeof inspections>;

/** Changes a locked check, and answers with what it is then. */
export const changeCheck = async (tx: Tx, id: string, fields: CheckFields): Promise<InspectionWritten> =>
  written(
    await oneRow(
      tx
        .update(inspections)
        .set({ ...fields, ...nextVersion(inspections) })
        .where(eq(inspections.id, id))
        .returning(),
    ),
  );

export const written = ({ id, state, version }: typeof inspections.$inferSelect): InspectionWritten =>
  InspectionWritten.parse({ id, state, version });

/** The check as it is. */
export const readWritten = async (tx: Tx, id: string): Promise<InspectionWritten> =>
  written(await oneRow(tx.select().from(inspections).where(eq(inspections.id, id))));

/** Whose doing it is: null of a program. */
export const userOf = (actor: Actor): string | null => (actor.kind === "user" ? actor.id : null);

/** What the commands on a check lock. */
export const ofCheck = { table: inspections, noun: "health check", id: (input: { id: string }) => input.id };
