import { TemplateContent } from "@/lib/inspections/schema/content";

/** A small template: a tyre, the brake fluid, the battery by either of two figures, and the lights by eye. */
export const content: TemplateContent = TemplateContent.parse({
  sections: [
    {
      key: "tyres",
      name: "Tyres",
      items: [
        {
          key: "tyre_front_left",
          name: "Front left tyre",
          matters: "Tyres are all that holds the road.",
          always: true,
          measurements: [{ key: "tread", name: "Tread", kind: "tread", amber: "3", red: "1.6" }],
          amber: ["The tread is getting low."],
          red: ["The tread is below the legal limit."],
          seen_as: ["nearside front tyre"],
        },
      ],
    },
    {
      key: "under_bonnet",
      name: "Under the bonnet",
      items: [
        {
          key: "brake_fluid",
          name: "Brake fluid",
          matters: "Old fluid boils.",
          measurements: [{ key: "water", name: "Water", kind: "fluid_water", amber: "1.5", red: "3" }],
        },
        {
          key: "battery",
          name: "Battery",
          matters: "It starts the engine.",
          measurements: [
            { key: "health", name: "Health", kind: "battery_health", amber: "70", red: "50" },
            { key: "volts", name: "Voltage", kind: "battery_volts", amber: "12.4", red: "12" },
          ],
        },
        {
          key: "brake_pads_front",
          name: "Front brakes",
          matters: "They stop the vehicle.",
          seen_as: ["front brake pad", "front brake disc"],
        },
      ],
    },
  ],
});
