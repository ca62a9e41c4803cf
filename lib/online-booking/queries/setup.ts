import "server-only";
import { z } from "zod";
import { readDiary } from "@/lib/appointments/queries/diary";
import { env } from "@/lib/core/env";
import { query } from "@/lib/core/query";
import { hasMailer } from "@/lib/messages/mailer";
import { readServicePackages } from "@/lib/packages/queries/packages";
import { packageMinutes } from "@/lib/packages/rules/package-time";
import type { OnlineService } from "../responses";
import { neverFree } from "../rules/never-free";
import { readOnlineServices } from "./services";
import { readOnlineBooking } from "./settings";

/** A service as the garage sees it, with the reason why no time can ever be offered for it. */
export type ListedService = OnlineService & { never_free: string | null };

/** Returns everything that the settings of online booking show, with what stands in the way of it. */
export const getOnlineBookingSetup = query({
  name: "online_booking.setup",
  permission: "online_booking:change",
  input: z.strictObject({}),
  async run({ db }) {
    const [settings, services, packages, diary] = await Promise.all([
      readOnlineBooking(db),
      readOnlineServices(db),
      readServicePackages(db, { costs: false }),
      readDiary(db),
    ]);
    const warnings = [
      services.some(({ active }) => active) ? null : "Nothing is offered: customers are asked to ring you.",
      diary.opening_hours.length > 0 ? null : "Without opening hours no time can be offered.",
      hasMailer() ? null : "No mail service is set up: confirmations are kept under Messages and not sent.",
      env.APP_URL
        ? null
        : "APP_URL is not set: e-mails ask customers to ring instead of giving them the link to change their booking.",
    ];
    return {
      settings,
      services: services.map(
        (service): ListedService => ({ ...service, never_free: neverFree(service, diary) }),
      ),
      packages: packages.map(({ id, name, lines }) => ({ id, name, minutes: packageMinutes(lines) })),
      skills: [...new Set(diary.technicians.flatMap(({ skills }) => skills))].sort(),
      warnings: warnings.filter((warning) => warning !== null),
    };
  },
});
