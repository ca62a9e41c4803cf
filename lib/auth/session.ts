import "server-only";
import { sql } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { effectivePermissions, isRole, type Override } from "@/lib/core/permissions";
import { sharing } from "@/lib/core/waiting/sharing";
import { readOverrides } from "./rules/read-overrides";

export interface SessionActor extends Actor {
  kind: "user";
  id: string;
  sessionId: string;
  email: string;
  mustChangePassword: boolean;
}

interface Row {
  user_id: string;
  name: string;
  email: string;
  role: string;
  must_change_password: boolean;
  stale: boolean;
  overrides: Override[] | string | null;
}

/**
 * Returns the owner of a session with what they may do now: revoking a session, deactivating a user and changing a permission all
 * take effect from the next request. A user who has yet to choose their own password may do only that. Null where the session is no
 * longer valid.
 */
export async function actorOfSession(
  sessionId: string,
  from: { requestId?: string; ip?: string } = {},
): Promise<SessionActor | null> {
  const row = await shared(sessionId, () => lookUp(sessionId));
  const actor = row && actorOf(sessionId, row);
  return actor ? { ...actor, ...from } : null;
}

function actorOf(sessionId: string, row: Row): SessionActor | null {
  if (!isRole(row.role)) return null;
  return {
    kind: "user",
    id: row.user_id,
    name: row.name,
    email: row.email,
    role: row.role,
    permissions: row.must_change_password
      ? new Set(["account:own"])
      : effectivePermissions(row.role, readOverrides(row.overrides)),
    sessionId,
    mustChangePassword: row.must_change_password,
  };
}

/** The same for many sessions at once, by their ids; those that are no longer valid are missing. */
export async function actorsOfSessions(ids: readonly string[]): Promise<Map<string, SessionActor>> {
  const rows = await sql()<(Row & { session_id: string })[]>`
    ${selected()} where s.id = any(${[...ids]}) and ${valid()}`;
  return new Map(
    rows.flatMap((row) => {
      const actor = actorOf(row.session_id, row);
      return actor ? [[row.session_id, actor] as const] : [];
    }),
  );
}

/** A page makes several requests at once; they share one look-up of their session. */
const shared = sharing<Row | undefined>();

async function lookUp(sessionId: string): Promise<Row | undefined> {
  const [row] = await sql()<Row[]>`${selected()} where s.id = ${sessionId} and ${valid()}`;
  if (row?.stale) await sql()`update sessions set last_seen_at = now() where id = ${sessionId}`;
  return row;
}

const selected = () => sql()`
  select s.id as session_id, u.id as user_id, u.name, u.email, u.role, u.must_change_password,
         s.last_seen_at < now() - interval '5 minutes' as stale,
         (select jsonb_agg(jsonb_build_object('permission', p.permission, 'granted', p.granted)) from role_permissions p where p.role = u.role) as overrides
  from sessions s join users u on u.id = s.user_id`;

const valid = () =>
  sql()`s.revoked_at is null and s.expires_at > now() and u.active and u.deleted_at is null`;
