import { firstMobile } from "@/lib/sms/rules/mobile-number";
import { CONSENT_CHANNELS, type ConsentChannel } from "../schema/contact";

/** How a customer can be written to, as it is on file. */
export interface OnFile {
  email: string | null;
  mobile: string | null;
  telephone: string | null;
}

/** Why a channel cannot be agreed to, by channel; those that can be are missing. */
export type ConsentGaps = Partial<Record<ConsentChannel, string>>;

/** Why a customer cannot agree to be written to on a channel, in words for users: there is nothing on file to write to; null if there is. */
export function consentGap(channel: ConsentChannel, { email, mobile, telephone }: OnFile): string | null {
  if (channel === "email") return email?.trim() ? null : "No e-mail address is on file";
  if (channel === "sms" || channel === "whatsapp")
    return firstMobile(mobile, telephone) ? null : "No mobile number is on file";
  return null;
}

/** The same of every channel. */
export const consentGaps = (onFile: OnFile): ConsentGaps =>
  Object.fromEntries(
    CONSENT_CHANNELS.flatMap((channel) => {
      const gap = consentGap(channel, onFile);
      return gap ? [[channel, gap]] : [];
    }),
  );
