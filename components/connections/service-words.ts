import type { ServiceName } from "@/lib/connections/schema/keys";

export const SERVICE_WORDS: Record<ServiceName, { title: string; text: string; without: string }> = {
  dvsa: {
    title: "DVSA",
    text: "MOT tests with mileage, failures and advisories, and recalls",
    without:
      "Until it is connected, the MOT dates on file stand: nobody notices an MOT that was done elsewhere.",
  },
  dvla: {
    title: "DVLA",
    text: "Tax, colour, fuel and what else the V5C says",
    without: "Until it is connected, a vehicle’s details are typed.",
  },
};
