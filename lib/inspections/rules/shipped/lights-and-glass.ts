import { item, measured } from "./item";

const OUT = [measured("out", "Lamps that do not work", "lamps_out")];

export const FRONT_LIGHTS = item({
  key: "lights_front",
  name: "Front lights",
  how: "Dipped and main beam, side lights, indicators, fog lamps where fitted; lenses clear and aim right.",
  matters: "You see by them, and others see you. A lamp that does not work is an offence and fails an MOT.",
  always: true,
  measurements: OUT,
  amber: [
    "A headlamp lens has gone cloudy and lets less light through. We recommend having both polished or replaced.",
    "A headlamp points too low or too high. We recommend having the aim set.",
  ],
  red: [
    "A headlamp bulb does not work and should be replaced now.",
    "A side light or indicator at the front does not work and should be replaced now.",
  ],
  seen_as: ["headlamp", "front position lamp", "front direction indicator", "headlight"],
});

export const REAR_LIGHTS = item({
  key: "lights_rear",
  name: "Rear lights",
  how: "Side, brake, third brake, indicators, fog, reverse and number plate lamps.",
  matters: "They tell whoever is behind you that you brake, turn, or are there at all.",
  always: true,
  measurements: OUT,
  amber: ["A rear lamp is cracked and lets in water. We recommend replacing it before the bulb fails."],
  red: [
    "A brake light does not work and should be replaced now.",
    "A rear light, indicator or number plate lamp does not work and should be replaced now.",
  ],
  seen_as: [
    ...["rear position lamp", "stop lamp", "rear direction indicator", "registration plate lamp"],
    ...["rear fog lamp", "brake light"],
  ],
});

export const WARNING_LAMPS = item({
  key: "warning_lamps",
  name: "Warning lamps",
  how: "Ignition on: all light up; engine running: all go out. Note each that stays on.",
  matters: "A lamp that stays on is the vehicle’s own report of a fault; several of them fail an MOT.",
  always: true,
  amber: [
    "The service lamp is on: a service is due.",
    "A warning lamp is on. The vehicle can be driven, but the fault should be read out soon.",
  ],
  red: [
    "The warning lamp of the brakes or ABS is on. It has to be looked into now.",
    "The airbag lamp is on: the airbags may not work in a crash. It has to be looked into now.",
    "The engine warning lamp is on. The fault should be read out now, before it damages something else.",
  ],
  seen_as: ["warning lamp", "malfunction indicator lamp"],
});

export const WINDSCREEN = item({
  key: "windscreen",
  name: "Windscreen",
  how: "Chips, cracks and scratches, above all where the driver looks through the wiper’s sweep.",
  matters:
    "The windscreen is part of the strength of the body. A chip can often be repaired; once it has become a crack, the whole screen is replaced.",
  amber: ["There is a chip in the windscreen. It can probably still be repaired, if it is done soon."],
  red: [
    "There is a crack or chip where the driver looks. It would fail an MOT and has to be repaired or replaced.",
  ],
  seen_as: ["windscreen"],
});

export const WIPERS = item({
  key: "wipers",
  name: "Wipers and washers",
  how: "Blades front and rear for splits and smears; jets aimed; washer fluid topped up.",
  matters: "In rain and spray you see only what the wipers leave clear.",
  amber: ["The wiper blades smear. We recommend new ones before the winter."],
  red: [
    "A wiper blade is torn or does not clear the screen and has to be replaced.",
    "The washers do not work. It is an MOT failure and should be repaired now.",
  ],
  seen_as: ["wiper blade", "wiper", "washer"],
});

export const BODY_AND_MIRRORS = item({
  key: "body_and_mirrors",
  name: "Bodywork, mirrors and number plates",
  how: "Walk around once: damage, sharp edges, loose trim, mirror glass, plates clean and whole.",
  matters: "We note what is there when the vehicle comes in, so that both of us know what was there before.",
  amber: [
    "There is damage to the bodywork, which we have noted as it was when the vehicle came in.",
    "A mirror glass is cracked. We recommend replacing it.",
    "A number plate is faded or cracked and should be replaced.",
  ],
  red: [
    "A mirror that the law asks for is missing or useless and has to be replaced.",
    "A sharp edge or a loose part could hurt somebody and has to be secured.",
  ],
  seen_as: ["mirror", "registration plate", "bumper"],
});

export const SEAT_BELTS = item({
  key: "seat_belts",
  name: "Seat belts and horn",
  how: "Each belt: pulls out, locks, springs back, no cuts. Sound the horn.",
  matters: "A belt with a cut can tear in a crash.",
  amber: ["A seat belt is slow to spring back. We recommend cleaning it or having it looked at."],
  red: [
    "A seat belt is cut or does not lock. The seat must not be used before it is replaced.",
    "The horn does not work. It is an MOT failure and should be repaired.",
  ],
  seen_as: ["seat belt", "horn"],
});
