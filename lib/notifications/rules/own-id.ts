import type { Actor } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";

/** The user who reads or marks their notifications. FORBIDDEN for programs: a key stands for nobody who is told of anything. */
export function ownId({ kind, id }: Actor): string {
  if (kind !== "user" || !id) throw new AppError("FORBIDDEN", "Only a person has notifications");
  return id;
}
