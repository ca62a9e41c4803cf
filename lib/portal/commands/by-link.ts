import "server-only";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import type { Permission } from "@/lib/core/permissions";
import { hashLinkToken } from "@/lib/payments/queries/link-token";
import { PORTAL_CHANNELS } from "../rules/channels";
import { chooseChannels } from "./choose-channels";
import { reportSold } from "./report-sold";

/** Whoever has a customer's link. Nobody has signed in: they may do the one thing that their form is for, to what is their own. */
const holder = (ip: string | undefined, permission: Permission): Actor => ({
  kind: "public",
  id: null,
  name: "a customer's link",
  role: null,
  permissions: new Set([permission]),
  ...(ip && { ip }),
});

/** Keeps on which channels the customer of a link wants to be told; anything else among them is left out. */
export const chooseChannelsByLink = (token: string, chosen: readonly string[], ip: string | undefined) =>
  run(chooseChannels, holder(ip, "customers:update"), {
    token_hash: hashLinkToken(token),
    allowed: PORTAL_CHANNELS.map(([channel]) => channel).filter((channel) => chosen.includes(channel)),
  });

/** Takes a car off the customer of a link, who has sold it. */
export const reportSoldByLink = (token: string, vehicle_id: string, ip: string | undefined) =>
  run(reportSold, holder(ip, "vehicles:update"), { token_hash: hashLinkToken(token), vehicle_id });
