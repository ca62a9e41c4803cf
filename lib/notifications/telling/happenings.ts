import "server-only";
import type { Tx } from "@/db/client";
import { eventNameOf } from "@/lib/events/catalogue";
import { commandsIn, type EventRow } from "@/lib/events/feed";
import { readRecords } from "../queries/records";
import { type Announced, causedBy, KIND_FACTS, KINDS, type Kind } from "../rules/kinds";
import { addresseeOf, isWorthTelling } from "../rules/words";

/** Something that users are told of. */
export interface Happening {
  event_seq: number;
  kind: Kind;
  entity: string;
  entity_id: string;
  at: string;
  /** The user who did it and therefore knows; null if nobody in particular did. */
  doer: string | null;
  /** The one person who is told; null for all who are told of its kind. */
  only: string | null;
}

/** An event that may be worth telling. */
type Cause = EventRow & { entity_id: string; kind: Kind; announced: Announced };

/** What users are told of among these events: each record once for a kind. */
export async function happeningsIn(tx: Tx, events: readonly EventRow[]): Promise<Happening[]> {
  const causes = events.flatMap((event): Cause[] => {
    // A command that is announced as another's event causes what the other causes.
    const name = eventNameOf(event.name)?.oldName ?? event.name;
    const cause = causedBy(name);
    return cause && event.entity_id !== null
      ? [{ ...event, name, entity_id: event.entity_id, ...cause }]
      : [];
  });
  if (causes.length === 0) return [];
  const doers = await doersOf(tx, causes);
  const known = causes.filter(({ seq }) => doers.has(seq));
  const found: Happening[] = [];
  for (const kind of KINDS) {
    const ofKind = known.filter((cause) => cause.kind === kind);
    if (ofKind.length === 0) continue;
    const records = await readRecords(
      tx,
      kind,
      ofKind.map(({ entity_id }) => entity_id),
    );
    const worth = ofKind.filter(({ entity_id, name }) => {
      const record = records.get(entity_id);
      return record && isWorthTelling(kind, record, name);
    });
    const byRecord = new Map(worth.map((cause) => [cause.entity_id, cause]));
    for (const { seq, entity_id, at } of byRecord.values()) {
      const record = records.get(entity_id);
      found.push({
        event_seq: Number(seq),
        kind,
        entity: KIND_FACTS[kind].entity,
        entity_id,
        at,
        doer: doers.get(seq) ?? null,
        only: record ? addresseeOf(record) : null,
      });
    }
  }
  return found.sort((one, other) => one.event_seq - other.event_seq);
}

/**
 * Who did what each event announces, by the event's number; an event is missing that nobody's command led to. The consequence of a
 * command is the doer's own act only where the command was about the same kind of record: who counts a part sees that it is low, who
 * sells it need not.
 */
async function doersOf(tx: Tx, causes: readonly Cause[]): Promise<ReadonlyMap<string, string | null>> {
  const consequences = causes.filter(({ announced }) => announced === "consequence");
  const commands = Map.groupBy(
    await commandsIn(tx, [...new Set(consequences.map((cause) => cause.tx))]),
    (e) => e.tx,
  );
  const doers = new Map<string, string | null>();
  for (const { seq, announced, tx: transaction, entity, ...event } of causes) {
    const within = commands.get(transaction) ?? [];
    if (announced === "by itself") doers.set(seq, null);
    else if (announced === "command" && event.actor_kind) doers.set(seq, userOf(event));
    else if (announced === "consequence" && within.length > 0)
      doers.set(seq, userOf(within.find((command) => command.entity === entity)));
  }
  return doers;
}

const userOf = (event: Pick<EventRow, "actor_kind" | "actor_id"> | undefined): string | null =>
  event?.actor_kind === "user" ? event.actor_id : null;
