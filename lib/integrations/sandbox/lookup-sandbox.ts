import { createHash } from "node:crypto";
import type { ServiceSchedule, ServiceSchedules } from "@/lib/integrations/vehicle-lookups";

/** Made up for a demo garage that is connected to nothing: the same registration always has the same schedule. Nothing is charged. */
export const sandboxSchedules: ServiceSchedules = {
  identify: async (registration) => (/^[A-Z]{2}\d\d[A-Z]{3}$/.test(registration) ? registration : null),
  read: async (code) => {
    const schedule = madeUp(code);
    return { schedule, said: schedule };
  },
  test: async () => {},
};

function madeUp(code: string): ServiceSchedule {
  const digest = createHash("sha256").update(code).digest();
  const draw = (index: number): number => digest[index] ?? 0;
  const miles = 10_000 + (draw(0) % 3) * 2_500;
  const service = (nth: number) => ({
    name: nth % 2 === 0 ? "Major service" : "Minor service",
    miles: nth * miles,
    months: nth * 12,
    more: [
      { name: "Repair time (hours)", value: nth % 2 === 0 ? "1.9" : "1.1" },
      { name: "Parts cost (£)", value: nth % 2 === 0 ? "128.50" : "61.20" },
    ],
  });
  return {
    capacities: [
      { name: "Oil capacity (litres)", value: (3.8 + (draw(1) % 20) / 10).toFixed(1) },
      { name: "Coolant capacity (litres)", value: (5.5 + (draw(2) % 20) / 10).toFixed(1) },
    ],
    regimes: [
      {
        variable: false,
        intervals: [
          { name: "Minor service", miles, months: 12 },
          { name: "Major service", miles: 2 * miles, months: 24 },
        ],
        services: [1, 2, 3, 4].map(service),
      },
    ],
  };
}
