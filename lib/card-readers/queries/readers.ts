import "server-only";
import { z } from "zod";
import { query } from "@/lib/core/query";
import type { ReaderFacts } from "@/lib/integrations/payment-abilities";
import { type PaymentProvider, ProviderError } from "@/lib/integrations/payment-provider";
import { takerOf } from "@/lib/payments/providers/takers";
import { readersAt, sandboxRow } from "./find-reader";

/** A reader that can take a card now. */
export interface TillReader {
  id: string;
  name: string;
  provider: string;
  live: boolean;
  simulated: boolean;
}

/** Returns the readers at which a card can be taken: those of the connected account or, in a demo garage without one, the sandbox's. */
export const readersAtTill = query({
  name: "card_readers.at_till",
  permission: "receipts:create",
  input: z.strictObject({}),
  async run({ db }): Promise<TillReader[]> {
    const stripe = await takerOf(db, "stripe");
    if (stripe) return (await readersAt(db, "stripe", stripe.live)).map(shown);
    const sandbox = await takerOf(db, "sandbox");
    return sandbox?.active ? [shown(sandboxRow)] : [];
  },
});

const shown = ({ id, name, provider, live, simulated }: TillReader): TillReader => ({
  id,
  name,
  provider,
  live,
  simulated,
});

/** A reader as the settings show it; `online` is null where its provider did not say in time. */
export interface SettingsReader extends TillReader {
  device: string;
  version: number;
  online: boolean | null;
}

export interface ReaderSetup {
  readers: SettingsReader[];
  /** Whether readers can be added: an account is connected that has them. */
  connected: boolean;
  live: boolean;
  /** Why it is not known which are online. */
  problem: string | null;
}

const PATIENCE_MS = 3000;

/** Returns what the settings show of card readers; their provider is asked which are online, and not waited for for long. */
export const readerSetup = query({
  name: "card_readers.setup",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<ReaderSetup> {
    const stripe = await takerOf(db, "stripe");
    if (!stripe) return { readers: [], connected: false, live: false, problem: null };
    const { live, provider } = stripe;
    const [rows, states] = await Promise.all([readersAt(db, "stripe", live), statesAt(provider)]);
    const online = new Map(states instanceof ProviderError ? [] : states.map((one) => [one.ref, one.online]));
    return {
      readers: rows.map((row) => ({
        ...shown(row),
        device: row.device,
        version: row.version,
        online: online.get(row.ref) ?? (states instanceof ProviderError ? null : false),
      })),
      connected: true,
      live,
      problem: states instanceof ProviderError ? states.message : null,
    };
  },
});

async function statesAt({ readers }: PaymentProvider): Promise<readonly ReaderFacts[] | ProviderError> {
  const late = new Promise<ProviderError>((resolve) => {
    setTimeout(
      () => resolve(new ProviderError("later", "Stripe did not answer in time")),
      PATIENCE_MS,
    ).unref();
  });
  try {
    return await Promise.race([readers?.list() ?? [], late]);
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}
