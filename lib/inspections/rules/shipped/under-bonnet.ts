import { item, measured } from "./item";

export const ENGINE_OIL = item({
  key: "engine_oil",
  name: "Engine oil",
  how: "Level and look, on level ground. Note how much was added.",
  matters:
    "Oil keeps metal from touching metal. An engine that runs short of it can be ruined within minutes.",
  always: true,
  amber: [
    "The oil was low and we have topped it up. Please look again in two weeks, so that we know whether it uses any.",
    "The oil is dark and due to be changed.",
  ],
  red: [
    "There was hardly any oil in the engine. We need to find out where it goes before the vehicle is driven far.",
    "The oil is milky, which can mean that coolant gets into the engine. It has to be looked into now.",
  ],
  seen_as: ["engine oil", "oil level"],
});

export const COOLANT = item({
  key: "coolant",
  name: "Coolant",
  how: "Level when cold, colour, and how far below zero it protects.",
  matters: "Coolant stops the engine from overheating in summer, and from freezing and cracking in winter.",
  measurements: [measured("freezing", "Protected down to minus", "coolant_freezing")],
  amber: [
    "The coolant protects less than it should against frost. We recommend changing it before the winter.",
    "The coolant was low and we have topped it up. Please look again in two weeks.",
  ],
  red: [
    "The coolant would freeze in a hard frost and could crack the engine. It should be changed now.",
    "Coolant is leaking. The engine can overheat; it has to be repaired before the vehicle is driven far.",
  ],
  seen_as: ["coolant leak"],
});

export const BATTERY = item({
  key: "battery",
  name: "Battery",
  how: "By the tester’s per cent, or the voltage after an hour at rest. Terminals tight and clean, clamp there.",
  matters: "Most breakdowns begin with a weak battery, usually on the first cold morning.",
  measurements: [
    measured("health", "Battery health", "battery_health"),
    measured("volts", "Voltage at rest", "battery_volts"),
  ],
  amber: [
    "The battery is getting weak. It will probably last the summer, but we recommend a new one before it gets cold.",
    "The battery terminals are corroded. We recommend cleaning them.",
  ],
  red: [
    "The battery has failed its test and can leave you stranded. It should be replaced now.",
    "The battery is loose or leaking acid and has to be secured or replaced now.",
  ],
  seen_as: ["battery"],
});

export const BELTS = item({
  key: "belts",
  name: "Drive belts",
  how: "Outer belts for cracks, fraying and tension. Ask when the cambelt was last changed.",
  matters:
    "The outer belt drives the alternator and often the water pump and the steering. If it breaks, the journey ends.",
  amber: [
    "The drive belt shows fine cracks. We recommend replacing it at the next service.",
    "By its age or mileage the cambelt is due. If it breaks, the engine is usually beyond repair.",
  ],
  red: ["The drive belt is frayed or loose and can come off at any time. It should be replaced now."],
});

export const LEAKS_ABOVE = item({
  key: "leaks_above",
  name: "Leaks and hoses under the bonnet",
  how: "Oil, coolant, fuel, power steering; hoses soft, swollen or chafed.",
  matters: "A small leak is cheap to repair. What leaks can also run dry, or catch fire.",
  amber: [
    "There is a slight oil leak. It is not urgent; we recommend looking at it again at the next service.",
    "A coolant hose has gone soft or swollen. We recommend replacing it before it bursts.",
  ],
  red: [
    "Fuel is leaking. The vehicle must not be driven before it is repaired.",
    "A hose is about to burst and has to be replaced now.",
  ],
  seen_as: ["oil leak", "power steering leak"],
});

export const AIR_FILTERS = item({
  key: "air_filters",
  name: "Air and pollen filters",
  how: "Take them out where it needs no tools.",
  matters: "A blocked air filter costs fuel and power; a blocked pollen filter makes the windows mist up.",
  amber: ["The filter is dirty. We recommend a new one at the next service."],
  red: ["The filter is so blocked that it should be replaced now."],
});
