interface Actor {
  actor_kind: string;
  actor_id: string | null;
  actor_name: string;
}

/**
 * Who did it, as histories say it: a person and a key by name, the program itself as "the system", whatever it called itself. A
 * sign-in is the person's own though the system opened the session.
 */
export function actorWords({ actor_kind, actor_id, actor_name }: Actor): string {
  if (actor_kind === "public") return "the public";
  return actor_kind === "system" && actor_id === null ? "the system" : actor_name;
}
