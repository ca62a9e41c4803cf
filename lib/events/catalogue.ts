import { domains } from "@/domains";

const FACTS = domains.flatMap(({ commands = {} }) => Object.entries(commands));

/** What outside programs can be told, by the command that causes it. */
const EVENTS: ReadonlyMap<string, readonly [name: string, words: string]> = new Map(
  FACTS.flatMap(([command, { event }]) =>
    event === null || typeof event === "string" ? [] : [[command, event] as const],
  ),
);

/** Commands that are announced as another command's event. */
const SAME_AS: ReadonlyMap<string, string> = new Map(
  FACTS.flatMap(([command, { event }]) => (typeof event === "string" ? [[command, event] as const] : [])),
);

/** All events with what each says happened to the record whose id it carries, in the order of the domains. */
export const WEBHOOK_EVENTS: ReadonlyMap<string, string> = new Map(EVENTS.values());

/** Sent by hand, to try an address out. */
export const TEST_EVENT = "webhook.tested";

const subjectOf = (name: string): string => name.split(".")[0] ?? name;
const asSubscriptions = (names: Iterable<string>): string[] => {
  const single = [...names];
  return [...single.map((name) => `${subjectOf(name)}.*`), ...single];
};

/** What one may subscribe to: single events, all events of a subject ("document.*"), or all. */
const SUBSCRIPTIONS = new Set(["*", ...asSubscriptions(WEBHOOK_EVENTS.keys())]);

/**
 * The previous release's names, which are those of the commands. Programs that subscribed under them receive them for one more
 * release.
 */
const OLD_SUBSCRIPTIONS = new Set(asSubscriptions(EVENTS.keys()));

export const isOldName = (name: string): boolean => OLD_SUBSCRIPTIONS.has(name) && !SUBSCRIPTIONS.has(name);
export const isSubscription = (name: string): boolean =>
  SUBSCRIPTIONS.has(name) || OLD_SUBSCRIPTIONS.has(name);

/** What an event says, by its current or its previous name; undefined for an unknown name. */
export const eventWords = (name: string): string | undefined =>
  WEBHOOK_EVENTS.get(eventNameOf(name)?.name ?? name);

/** The current and the previous name of a command's event. */
export interface EventName {
  name: string;
  oldName: string;
}

/** Returns the event that announces a command; null for a command that is not announced. */
export function eventNameOf(command: string): EventName | null {
  const oldName = SAME_AS.get(command) ?? command;
  const event = EVENTS.get(oldName);
  return event ? { name: event[0], oldName } : null;
}

/** The subscriptions that match an event. */
export const subscriptionsTo = ({ name, oldName }: EventName): string[] => [
  "*",
  `${subjectOf(name)}.*`,
  name,
  `${subjectOf(oldName)}.*`,
  oldName,
];
