import "server-only";
import { hashLinkToken, LINK_HOLDER } from "@/lib/auth/tokens/link-secret";
import { visitor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { forgottenAtProvider } from "@/lib/payments/commands/kept-cards";
import { PORTAL_CHANNELS } from "../rules/channels";
import { chooseChannels } from "./choose-channels";
import { forgetCardOfLink } from "./forget-card";
import { reportSold } from "./report-sold";

/** Keeps on which channels the customer of a link wants to be told; anything else among them is left out. */
export const chooseChannelsByLink = (token: string, chosen: readonly string[], ip: string | undefined) =>
  run(chooseChannels, visitor(LINK_HOLDER, ip, "customers:update"), {
    token_hash: hashLinkToken(token),
    allowed: PORTAL_CHANNELS.map(([channel]) => channel).filter((channel) => chosen.includes(channel)),
  });

/** Takes a car off the customer of a link, who has sold it. */
export const reportSoldByLink = (token: string, vehicle_id: string, ip: string | undefined) =>
  run(reportSold, visitor(LINK_HOLDER, ip, "vehicles:update"), {
    token_hash: hashLinkToken(token),
    vehicle_id,
  });

/** Has a card of the customer of a link forgotten. False if the provider does not answer now: then it is asked again by a job. */
export async function forgetCardByLink(
  token: string,
  card_id: string,
  ip: string | undefined,
): Promise<boolean> {
  const { id } = await run(forgetCardOfLink, visitor(LINK_HOLDER, ip, "customers:update"), {
    token_hash: hashLinkToken(token),
    card_id,
  });
  return forgottenAtProvider(id);
}
