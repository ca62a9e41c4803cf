import { item, measured } from "./item";

const PADS_MATTER =
  "The pads and discs stop the vehicle, and they wear a little with every stop. Once the pads are gone, metal runs on metal: stopping takes longer, and the discs are spoiled as well.";

const brakesOf = (end: "front" | "rear", left: string, right: string) =>
  item({
    key: `brakes_${end}`,
    name: end === "front" ? "Front brakes" : "Rear brakes",
    how: "Per cent of pad or shoe left on each side, at the thinnest place. Look at discs or drums for scores, lips and corrosion, and that nothing sticks.",
    matters: PADS_MATTER,
    always: true,
    measurements: [measured("left", left, "pad_percent"), measured("right", right, "pad_percent")],
    amber: [
      `The ${end} brake linings are more than half worn. There is enough left for now; please plan new ones for the next service.`,
      `The ${end} brake discs are scored or have a lip. We recommend new discs together with the next pads.`,
      `The ${end} brake discs are rusty from standing. We recommend looking at them again after some use.`,
    ],
    red: [
      `The ${end} brake linings are almost worn out and should be replaced now, before they damage the discs.`,
      `The ${end} brake discs are worn below what their maker allows and have to be replaced together with the pads.`,
      `A ${end} brake is sticking: it drags, gets hot and wears out quickly. It has to be freed or replaced now.`,
    ],
    seen_as: [
      ...[`${end} brake pad`, `${end} brake disc`, `${end} brake lining`, `${end} brake drum`],
      `${end} brake shoe`,
    ],
  });

export const FRONT_BRAKES = brakesOf("front", "Front left", "Front right");
export const REAR_BRAKES = brakesOf("rear", "Rear left", "Rear right");

export const BRAKE_FLUID = item({
  key: "brake_fluid",
  name: "Brake fluid",
  how: "Level, and either the boiling point or the water in it.",
  matters:
    "Brake fluid takes up water from the air. Water makes it boil when the brakes get hot, and then the pedal goes soft when it is needed most. Most makers want it changed every two years.",
  measurements: [
    measured("boiling", "Boiling point", "fluid_boiling"),
    measured("water", "Water in the fluid", "fluid_water"),
  ],
  amber: [
    "The brake fluid has taken up some water. We recommend changing it at the next service.",
    "The brake fluid is below its mark, which often means worn pads. We recommend finding out why.",
  ],
  red: [
    "The brake fluid holds so much water that it can boil under hard braking. It should be changed now.",
    "The brake fluid is dangerously low. The vehicle must not be driven before we know where it goes.",
  ],
  seen_as: ["brake fluid"],
});

export const BRAKE_HOSES = item({
  key: "brake_hoses",
  name: "Brake pipes and hoses",
  how: "Along their whole length: corrosion, chafing, cracks, bulges, leaks.",
  matters:
    "They carry the pressure from the pedal to the wheels. If one bursts, much of the braking is gone at once.",
  amber: [
    "A brake pipe has surface corrosion. It is sound for now; we recommend treating it or replacing it before the next MOT.",
    "A brake hose shows fine cracks from age. We recommend replacing it soon.",
  ],
  red: [
    "A brake pipe is so corroded that it can burst. It has to be replaced before the vehicle is driven further.",
    "Brake fluid is leaking. The vehicle must not be driven before it is repaired.",
  ],
  seen_as: ["brake pipe", "brake hose"],
});

export const PARKING_BRAKE = item({
  key: "parking_brake",
  name: "Parking brake",
  how: "Holds on a slope within its travel, and releases on both sides.",
  matters: "It keeps the vehicle where you left it, and is tested at every MOT.",
  amber: ["The parking brake has to be pulled further than it should. It needs to be adjusted."],
  red: [
    "The parking brake does not hold the vehicle. It has to be repaired now; until then, leave the vehicle in gear.",
  ],
  seen_as: ["parking brake", "handbrake"],
});

export const BRAKE_FEEL = item({
  key: "brake_feel",
  name: "Brakes on the road",
  how: "On a short drive: pulls straight, no judder, no noise, a firm pedal, no warning lamp.",
  matters: "How the brakes feel tells of faults that cannot be seen.",
  amber: [
    "The steering wheel or the pedal shakes when braking, which usually means uneven discs. We recommend looking into it.",
    "The brakes make a noise that should be looked into.",
  ],
  red: [
    "The vehicle pulls to one side when braking. This is dangerous and has to be repaired now.",
    "The brake pedal is soft or sinks under the foot. The vehicle must not be driven before it is repaired.",
  ],
});
