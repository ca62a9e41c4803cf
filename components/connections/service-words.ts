import type { ServiceName } from "@/lib/connections/schema/keys";

interface ServiceWords {
  title: string;
  text: string;
  without: string;
  /** What its test environment is like. */
  test: string;
}

export const SERVICE_WORDS: Record<ServiceName, ServiceWords> = {
  dvsa: {
    title: "DVSA",
    text: "MOT tests with mileage, failures and advisories, and recalls",
    without:
      "Until it is connected, the MOT dates on file stand: nobody notices an MOT that was done elsewhere.",
    test: "It knows only the plates that DVSA publishes for tests.",
  },
  dvla: {
    title: "DVLA",
    text: "Tax, colour, fuel and what else the V5C says",
    without: "Until it is connected, a vehicle’s details are typed.",
    test: "It knows only the plates that DVLA publishes for tests.",
  },
  one_auto: {
    title: "One Auto API",
    text: "Service schedules, bought one at a time by a button on the vehicle’s page that shows its price",
    without: "Until it is connected, nothing can be bought: no vehicle’s page has such a button.",
    test: "Its sandbox makes every answer up, and charges nothing.",
  },
};
