import { item, measured } from "./item";

const MATTERS =
  "The tyres are the only part of the vehicle that touches the road. The law asks for at least 1.6 mm of tread across the central three quarters; well before that, a worn tyre takes longer to stop in the wet.";

const AMBER = [
  "The tread is getting low. It is still legal, but below 3 mm the tyre clears much less water, and we recommend a new one soon.",
  "The tyre is wearing more on one edge than on the other. We recommend having the wheel alignment checked, so that it does not wear out early.",
  "The rubber shows fine cracks from age. We recommend a new tyre before they get deeper, whatever tread is left.",
  "There is a nail or screw in the tread. The tyre still holds its pressure, but should be taken off and repaired, or replaced if it cannot be.",
];

const RED = [
  "The tread is below 1.6 mm, the legal minimum. The tyre has to be replaced before the vehicle is driven further.",
  "There is a bulge in the side of the tyre: it is breaking up inside and can burst without warning. It has to be replaced now.",
  "There is a cut that reaches the cords of the tyre. It cannot be repaired and has to be replaced now.",
  "The cords of the tyre are showing. It can burst without warning, and has to be replaced now.",
];

interface Corner {
  key: string;
  name: string;
  side: "nearside" | "offside";
  end: "front" | "rear";
}

const CORNERS: readonly Corner[] = [
  { key: "tyre_front_left", name: "Front left tyre", side: "nearside", end: "front" },
  { key: "tyre_front_right", name: "Front right tyre", side: "offside", end: "front" },
  { key: "tyre_rear_left", name: "Rear left tyre", side: "nearside", end: "rear" },
  { key: "tyre_rear_right", name: "Rear right tyre", side: "offside", end: "rear" },
];

/** The four tyres on the road, each measured at three places. */
export const ROAD_TYRES = CORNERS.map(({ key, name, side, end }) =>
  item({
    ...{ key, name, matters: MATTERS, always: true, amber: AMBER, red: RED },
    how: "Measure outer, centre and inner tread at the lowest place. Look at both side walls for cuts, bulges and cracks.",
    measurements: [measured("tread", "Tread depth", "tread")],
    seen_as: [`${side} ${end} tyre`, `${end} tyres both`],
  }),
);

export const SPARE = item({
  key: "spare_tyre",
  name: "Spare wheel or repair kit",
  how: "Pressure and condition of the spare, or the date on the bottle of sealant; jack and key for locking wheel nuts.",
  matters: "It is only missed when it is needed, often at night and by the side of a road.",
  amber: [
    "The spare tyre is low on pressure or tread. It should be put right before you need it.",
    "The bottle of tyre sealant is past its date and may not work. We recommend a new one.",
    "We could not find the key for the locking wheel nuts. Without it nobody can change a wheel by the roadside.",
  ],
  red: [
    "The spare tyre is below the legal tread or is damaged: it must not be used, and should be replaced.",
    "There is neither a spare wheel nor a usable repair kit.",
  ],
  seen_as: ["spare tyre", "spare wheel"],
});

export const PRESSURES = item({
  key: "tyre_pressures",
  name: "Tyre pressures and valves",
  how: "Set to the maker’s figures for the load. Note any that was far out, and look at valves and caps.",
  matters:
    "Tyres that are too soft wear out early, use more fuel and can overheat; tyres that are too hard grip less.",
  amber: [
    "One tyre was well below its pressure. We have set it; please have it looked at again within a week, as it may have a slow puncture.",
    "The warning system for tyre pressures reports a fault and needs to be looked into.",
  ],
  red: ["A tyre loses air quickly. It must be repaired or replaced before the vehicle is driven further."],
  seen_as: ["tyre pressure"],
});

export const WHEELS = item({
  key: "wheels",
  name: "Wheels and wheel nuts",
  how: "Rims inside and out for cracks and buckles; all nuts there and tight.",
  matters: "A cracked or buckled wheel can lose air suddenly; a loose one can come off.",
  amber: ["A wheel rim is bent or corroded. It holds air for now, but should be repaired or replaced."],
  red: [
    "A wheel is cracked and must not be driven on. It has to be replaced.",
    "A wheel nut or stud is missing or damaged and has to be replaced now.",
  ],
  seen_as: ["road wheel", "wheel nut", "wheel bolt"],
});
