import { type Permission, ROLES, type Role } from "@/lib/core/permissions";
import type { Message } from "@/lib/integrations/pusher/pusher-api";
import { type Change, changesForRole } from "./changes";
import { channelOf } from "./channels";
import type { LiveEvent } from "./hub";

/** What browsers are told on a channel: the `number`th message there, from one place in the order of events to the next. */
export interface PublishedMessage {
  number: number;
  from: string;
  place: string;
  told: readonly Change[] | "anything";
}

export type RightsOfRoles = ReadonlyMap<Role, ReadonlySet<Permission>>;

/** So many changes fit into a message, whatever their kinds are called. */
const MOST_IN_A_MESSAGE = 120;

/** Events in parts of which each fits into a message; a record once, as often as it was changed. */
export function inParts(events: readonly LiveEvent[]): LiveEvent[][] {
  const once = [...new Map(events.map((event) => [`${event.entity} ${event.id}`, event])).values()];
  const parts: LiveEvent[][] = [];
  for (let n = 0; n === 0 || n < once.length; n += MOST_IN_A_MESSAGE)
    parts.push(once.slice(n, n + MOST_IN_A_MESSAGE));
  return parts;
}

/** The message of each role about the same events; null stands for more than can be told. One request takes them all. */
export const messagesOf = (
  events: readonly LiveEvent[] | null,
  { epoch, rights, ...head }: Omit<PublishedMessage, "told"> & { epoch: number; rights: RightsOfRoles },
): Message[] =>
  ROLES.map((role) => ({
    channel: channelOf(role, epoch),
    name: "changes",
    data: {
      ...head,
      told: events ? changesForRole(rights.get(role) ?? new Set(), events) : "anything",
    } satisfies PublishedMessage,
  }));

/** Tells those who hear old channels that there are new ones. */
export const movedMessages = (epoch: number): Message[] =>
  ROLES.map((role) => ({ channel: channelOf(role, epoch), name: "moved", data: {} }));
