import "server-only";
import { createHmac } from "node:crypto";
import { authSecret } from "@/lib/auth/tokens/secret";
import type { Role } from "@/lib/core/permissions";

/**
 * The private channel on which users of a role hear what they may read. Several garages may share an app: the key in the name is
 * made from the garage's secret. `epoch` counts the channels that this garage has begun.
 */
export const channelOf = (role: Role, epoch: number): string => `private-ga4-${garageKey()}-${role}-${epoch}`;

const garageKey = (): string =>
  createHmac("sha256", authSecret()).update("ga4-garage live channels").digest("hex").slice(0, 16);
