import "server-only";
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { payment_customers, saved_cards } from "@/db/schema/saved-cards";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { nextVersion } from "@/lib/core/database/next-version";
import { isBefore } from "@/lib/core/dates/is-before";

const Mirror = z.strictObject({
  customer_id: z.uuid(),
  provider: z.literal("stripe"),
  live: z.boolean(),
  /** The provider's ids of the customer, whose cards these are. */
  refs: z.array(z.string()).min(1),
  /** When the provider was asked, by the database's clock. */
  asked_at: z.string(),
  cards: z.array(
    z.strictObject({
      ref: z.string().min(1).max(200),
      name: z.string().min(1).max(80),
      expires_on: z.iso.date().nullable(),
    }),
  ),
});

/**
 * Makes our list of a customer's kept cards what the provider says of it. What was forgotten here stays forgotten; it is returned as `linger`
 * where the provider keeps it still. An answer for a customer who was merged meanwhile is left out: the next one counts.
 */
export const mirrorCards = command({
  name: "saved_cards.mirror",
  permission: "customers:update",
  input: Mirror,
  async run({ tx, input }): Promise<AlreadyDone<Mirrored> | Traced<Mirrored>> {
    const { customer_id } = input;
    if (!(await areTheirs(tx, input))) return new AlreadyDone({ id: customer_id, linger: [] });
    const before = await lockRows(tx, saved_cards, ofAccount(input));
    const kept = new Map(before.map((card) => [card.ref, card]));
    const linger: string[] = [];
    const changed: string[] = [];
    for (const card of input.cards) {
      const known = kept.get(card.ref);
      kept.delete(card.ref);
      if (known?.forgotten_by === "customer" || known?.forgotten_by === "garage") {
        linger.push(card.ref);
        continue;
      }
      const same =
        known && !known.forgotten_at && known.name === card.name && known.expires_on === card.expires_on;
      if (!same) changed.push(`${card.name} kept`);
      await keep(tx, input, card, same ?? false);
    }
    const gone = [...kept.values()].filter(
      ({ forgotten_at, updated_at }) => !forgotten_at && isBefore(updated_at, input.asked_at),
    );
    if (gone.length > 0)
      await tx
        .update(saved_cards)
        .set({ forgotten_at: sql`now()`, forgotten_by: "provider", ...nextVersion(saved_cards) })
        .where(
          and(
            inArray(
              saved_cards.id,
              gone.map(({ id }) => id),
            ),
            isNull(saved_cards.forgotten_at),
          ),
        );
    changed.push(...gone.map(({ name }) => `${name} gone`));
    const result = { id: customer_id, linger };
    if (changed.length === 0) return new AlreadyDone(result);
    return new Traced(result, {
      entity: "customers",
      id: customer_id,
      after: { cards: changed.join(", ") },
    });
  },
});

export interface Mirrored {
  id: string;
  /** The provider's ids of cards that it keeps although they were forgotten here. */
  linger: string[];
}

type Asked = z.output<typeof Mirror>;

const ofAccount = ({ customer_id, provider, live }: Asked): SQL =>
  sql`${saved_cards.customer_id} = ${customer_id} and ${saved_cards.provider} = ${provider} and ${saved_cards.live} = ${live}`;

/** Whether the provider knows this customer by exactly these ids, as it was asked. They are locked. */
async function areTheirs(tx: Tx, { customer_id, provider, live, refs }: Asked): Promise<boolean> {
  const rows = await tx
    .select({ ref: payment_customers.ref })
    .from(payment_customers)
    .where(
      and(
        eq(payment_customers.customer_id, customer_id),
        eq(payment_customers.provider, provider),
        eq(payment_customers.live, live),
      ),
    )
    .orderBy(payment_customers.id)
    .for("update");
  return rows.length === refs.length && rows.every(({ ref }) => refs.includes(ref));
}

/** Keeps a card as the provider has it, and that it was just seen there; only a change makes another version of it. */
async function keep(
  tx: Tx,
  { customer_id, provider, live }: Asked,
  card: Asked["cards"][number],
  same: boolean,
): Promise<void> {
  const seen = {
    customer_id,
    live,
    name: card.name,
    expires_on: card.expires_on,
    forgotten_at: null,
    forgotten_by: null,
  };
  await tx
    .insert(saved_cards)
    .values({ ...seen, provider, ref: card.ref })
    .onConflictDoUpdate({
      target: [saved_cards.provider, saved_cards.ref],
      set: { ...seen, ...(same ? { updated_at: sql`now()` } : nextVersion(saved_cards)) },
    });
}
