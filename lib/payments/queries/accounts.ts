import "server-only";
import { z } from "zod";
import { env } from "@/lib/core/env";
import { query } from "@/lib/core/query";
import type { ProviderName } from "@/lib/integrations/payment-provider";
import { accountsOf, takerOf } from "../providers/takers";

/** An account at a provider as the settings show it: nothing of its keys. */
export interface PaymentAccount {
  id: string;
  provider: Exclude<ProviderName, "sandbox">;
  /** Whether real money moves. */
  live: boolean;
  /** The provider's name of it. */
  name: string;
  /** Whether customers are offered it. */
  active: boolean;
  /** Whether customers may let it keep their card; null where the provider keeps none. */
  keeps_cards: boolean | null;
  /** Whether the provider tells us of each payment by itself. */
  told: boolean;
  /** False if its keys were sealed with another secret than the server has now: it has to be connected again. */
  readable: boolean;
  /** An instant in ISO form; null if it was never compared. */
  reconciled_at: string | null;
  version: number;
}

export interface PaymentSetup {
  accounts: PaymentAccount[];
  /** Whether customers are offered the sandbox, where no money moves. */
  sandbox: boolean;
  /** Whether the garage has an address that providers can reach. */
  reachable: boolean;
}

/** Returns everything that the settings of online payments show. */
export const getPaymentSetup = query({
  name: "payment_accounts.setup",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<PaymentSetup> {
    const [rows, sandbox] = await Promise.all([accountsOf(db), takerOf(db, "sandbox")]);
    const accounts = await Promise.all(
      rows.map(
        async ({ id, provider, live, name, active, keeps_cards, webhook_id, reconciled_at, version }) => {
          const named = provider === "paypal" ? "paypal" : "stripe";
          return {
            id,
            provider: named,
            live,
            name,
            active,
            keeps_cards: named === "stripe" ? keeps_cards : null,
            told: webhook_id !== null,
            readable: (await takerOf(db, named)) !== null,
            reconciled_at,
            version,
          } as const;
        },
      ),
    );
    return {
      accounts,
      sandbox: sandbox?.active ?? false,
      reachable: env.APP_URL?.startsWith("https://") ?? false,
    };
  },
});
