import type { Actor } from "@/lib/core/actor";
import type { Permission } from "@/lib/core/permissions";
import { isOwn, mayRead } from "../may-read";
import type { LiveEvent } from "./hub";

/** A record that changed: its kind, and its id if it is one record. Nothing of what it holds. */
export type Change = readonly [entity: string, id: string | null];

/** What somebody with these rights is told of events: each record once, in the order of its last event. */
export function changesFor(
  actor: Pick<Actor, "kind" | "id" | "permissions">,
  events: readonly LiveEvent[],
): Change[] {
  const seen = new Map<string, Change>();
  for (const { entity, id } of events)
    if (mayRead(actor, entity, id)) seen.set(`${entity} ${id}`, [entity, id]);
  return [...seen.values()];
}

/** What everybody of a role is told at once: of what belongs to one user, only that somebody's has changed. */
export const changesForRole = (
  permissions: ReadonlySet<Permission>,
  events: readonly LiveEvent[],
): Change[] =>
  changesFor(
    { kind: "user", id: null, permissions },
    events.map((event) => (isOwn(event.entity) ? { ...event, id: null } : event)),
  );

/** After a change of one of these, somebody may know less than before, or nothing. */
const ABOUT_RIGHTS = new Set(["users", "sessions", "role_permissions", "permissions"]);

export const touchRights = (events: readonly LiveEvent[]): boolean =>
  events.some(({ entity }) => ABOUT_RIGHTS.has(entity));
