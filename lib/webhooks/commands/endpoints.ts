import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { webhook_deliveries, webhook_endpoints } from "@/db/schema/webhooks";
import { seal } from "@/lib/auth/tokens/seal";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, invalid } from "@/lib/core/errors";
import { isOldName } from "@/lib/events/catalogue";
import { queueEmail } from "@/lib/messages/internal/queue-email";
import { readWebhookSettings } from "@/lib/settings/commands/webhook-settings";
import { readGarage } from "@/lib/settings/queries/garage";
import { addressProblem } from "../delivery/safe-address";
import { WEBHOOK_SECRETS } from "../delivery/sealed-secret";
import { newWebhookSecret } from "../delivery/signature";
import { failQueuedDeliveries } from "../internal/fail-queued-deliveries";
import { WebhookAtVersion, WebhookCreate, WebhookUpdate } from "../schema";

const SHOWN = {
  id: webhook_endpoints.id,
  url: webhook_endpoints.url,
  description: webhook_endpoints.description,
  event_names: webhook_endpoints.event_names,
  active: webhook_endpoints.active,
  disabled_reason: webhook_endpoints.disabled_reason,
  failing_since: webhook_endpoints.failing_since,
  last_delivered_at: webhook_endpoints.last_delivered_at,
  created_at: webhook_endpoints.created_at,
  updated_at: webhook_endpoints.updated_at,
  version: webhook_endpoints.version,
};

/** Hours for which both secrets sign after a change. */
const BOTH_SECRETS_HOURS = 24;

const subject = { table: webhook_endpoints, noun: "webhook", id: (input: { id: string }) => input.id };

/** Subscribes an outside address. Its secret is returned only this once. */
export const createWebhook = command({
  name: "webhooks.create",
  permission: "settings:create",
  input: WebhookCreate,
  async run({ tx, input }) {
    await requireSafe(tx, input.url);
    const secret = newWebhookSecret();
    const row = await oneRow(
      tx
        .insert(webhook_endpoints)
        .values({ ...input, ...namesOf(input), secret: seal(WEBHOOK_SECRETS, secret) })
        .returning(SHOWN),
    );
    return { ...row, secret };
  },
});

export const updateWebhook = command({
  name: "webhooks.update",
  permission: "settings:update",
  input: WebhookUpdate,
  subject,
  async run({ tx, input: { id, version: _, ...given } }) {
    if (given.url) await requireSafe(tx, given.url);
    return change(tx, id, { ...given, ...namesOf(given) });
  },
});

/**
 * Ends a subscription permanently; its secret and its deliveries are deleted at once. The bare row stays until the night, so that a
 * command that is just writing a delivery for it does not fail.
 */
export const deleteWebhook = command({
  name: "webhooks.delete",
  permission: "settings:delete",
  input: WebhookAtVersion,
  subject,
  async run({ tx, input: { id } }) {
    await tx.delete(webhook_deliveries).where(eq(webhook_deliveries.endpoint_id, id));
    return change(tx, id, { deleted_at: sql`now()`, active: false, secret: "", previous_secret: null });
  },
});

/** Makes a new secret, returned only this once; the old one signs beside it for a day. */
export const rotateWebhookSecret = command({
  name: "webhooks.rotate_secret",
  permission: "settings:update",
  input: WebhookAtVersion,
  subject,
  async run({ tx, input, subject: before }) {
    const secret = newWebhookSecret();
    const row = await change(tx, input.id, {
      secret: seal(WEBHOOK_SECRETS, secret),
      previous_secret: before.secret,
      previous_secret_until: sql`now() + make_interval(hours => ${BOTH_SECRETS_HOURS})`,
    });
    return { ...row, secret };
  },
});

/** Starts sending events to the address again, from now on; deliveries that were waiting are not sent. */
export const enableWebhook = command({
  name: "webhooks.enable",
  permission: "settings:update",
  input: WebhookAtVersion,
  subject,
  async run({ tx, input, subject: before }) {
    if (before.active) throw conflict("This address is subscribed already");
    // Deliveries that commands already under way still wrote when the webhook was stopped.
    await failQueuedDeliveries(tx, input.id);
    return change(tx, input.id, { active: true, disabled_reason: null, failing_since: null });
  },
});

/** Stops sending to the address and tells the garage why by e-mail. */
export const stopEndpoint = command({
  name: "webhooks.stop",
  permission: "settings:update",
  input: z.strictObject({ id: z.uuid(), reason: z.string().max(300) }),
  subject,
  async run({ tx, actor, input: { id, reason }, subject: { url } }) {
    const { email } = await readGarage(tx);
    if (email)
      await queueEmail(tx, actor, {
        to: email,
        purpose: "notice",
        subject: "A webhook was stopped",
        body: `Nothing more is sent to ${url}.\n\n${reason}.\n\nWhen the other program answers again, switch it on in Settings, Webhooks.`,
      });
    await failQueuedDeliveries(tx, id);
    return change(tx, id, { active: false, disabled_reason: reason });
  },
});

/** A subscription that names a single event by its old name receives old names. Undefined where no events are given. */
const namesOf = ({ event_names }: { event_names?: string[] | undefined }) =>
  event_names && { old_names: event_names.some(isOldName) };

async function requireSafe(tx: Tx, url: string): Promise<void> {
  const { allow_private_addresses } = await readWebhookSettings(tx);
  const problem = addressProblem(url, { allowPrivate: allow_private_addresses });
  if (problem) throw invalid({ field: "url", message: problem });
}

type Fields = Parameters<ReturnType<typeof builder>["set"]>[0];
const builder = (tx: Tx) => tx.update(webhook_endpoints);

async function change(tx: Tx, id: string, fields: Fields) {
  return oneRow(
    builder(tx)
      .set({ ...fields, ...nextVersion(webhook_endpoints) })
      .where(eq(webhook_endpoints.id, id))
      .returning(SHOWN),
  );
}
