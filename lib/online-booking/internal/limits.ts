import "server-only";
import { hash } from "node:crypto";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/errors";
import { sharedLimit } from "@/lib/core/waiting/shared-limit";

const HOUR = 60 * 60;
/** What an attempt without a proof of work counts as. */
const UNPROVEN = 3;
const PER_PLATE = 6;

const attempts = sharedLimit({ name: "online-booking", points: 0, seconds: HOUR });

/**
 * Counts an attempt to book, by network address and by plate, in all processes together. RATE_LIMITED when either has had its share of
 * this hour. The table holds only hashes.
 */
export async function limitAttempts({
  ip,
  registration,
  proven,
}: {
  ip: string | undefined;
  registration: string;
  proven: boolean;
}): Promise<void> {
  const perAddress = env.ONLINE_BOOKINGS_PER_HOUR;
  if (perAddress === 0) return;
  const cost = proven ? 1 : UNPROVEN;
  const counted = [
    ...(ip ? [{ key: `address ${ip}`, most: perAddress }] : []),
    { key: `plate ${registration}`, most: PER_PLATE },
  ];
  for (const { key, most } of counted) {
    const { consumedPoints, msBeforeNext } = await attempts.penalty(hash("sha256", key, "base64url"), cost);
    if (consumedPoints > most)
      throw new AppError(
        "RATE_LIMITED",
        "There have been too many bookings from here. Please try again later, or ring us",
        { retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)) },
      );
  }
}
