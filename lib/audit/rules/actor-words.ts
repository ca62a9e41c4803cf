interface Actor {
  actor_kind: string;
  actor_id: string | null;
  actor_name: string;
}

/**
 * Returns who did it, as histories show it: a user or API key by name, the program itself as "the system", whichever part of it
 * acted. A sign-in counts as the user's own, although the system opened the session.
 */
export function actorWords({ actor_kind, actor_id, actor_name }: Actor): string {
  if (actor_kind === "public") return "somebody online";
  return actor_kind === "system" && actor_id === null ? "the system" : actor_name;
}
