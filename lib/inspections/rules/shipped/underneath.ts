import { item } from "./item";

export const STEERING = item({
  key: "steering",
  name: "Steering",
  how: "Free play at the wheel, track rod ends, rack gaiters, column joints.",
  matters: "Play in the steering makes the vehicle wander, and what has play gets worse.",
  always: true,
  amber: [
    "A track rod end has slight play. It is within limits; we recommend looking at it again in six months.",
    "The rubber gaiter of the steering rack is split and lets dirt in. Replaced soon, the rack is saved.",
  ],
  red: [
    "There is too much play in the steering. It has to be repaired before the vehicle is driven further.",
  ],
  seen_as: ["track rod", "steering rack", "steering"],
});

export const FRONT_SUSPENSION = item({
  key: "suspension_front",
  name: "Front suspension",
  how: "Springs, shock absorbers, arms, bushes, ball joints, drop links.",
  matters:
    "It keeps the wheels on the road. Worn suspension makes the stopping distance longer and wears out tyres.",
  amber: [
    "A suspension bush is worn. It is not urgent, but will be felt and heard more, and we recommend replacing it.",
    "A front shock absorber is misting with oil. We recommend replacing both before it fails.",
  ],
  red: [
    "A front spring is broken and can cut into the tyre. It has to be replaced now.",
    "A ball joint is so worn that it can come apart. It has to be replaced before the vehicle is driven further.",
  ],
  seen_as: ["front suspension", "front coil spring", "front shock absorber", "front anti-roll bar"],
});

export const REAR_SUSPENSION = item({
  key: "suspension_rear",
  name: "Rear suspension",
  how: "Springs, shock absorbers, arms, bushes, axle.",
  matters: "It keeps the rear of the vehicle steady in bends and under braking.",
  amber: [
    "A rear suspension bush is worn. We recommend replacing it before the next MOT.",
    "A rear shock absorber is misting with oil. We recommend replacing both before it fails.",
  ],
  red: ["A rear spring is broken. It has to be replaced now."],
  seen_as: ["rear suspension", "rear coil spring", "rear shock absorber", "rear axle"],
});

export const DRIVE_SHAFTS = item({
  key: "drive_shafts",
  name: "Drive shafts and wheel bearings",
  how: "Gaiters for splits, joints for play, bearings for noise and play.",
  matters: "A split gaiter is cheap; the joint behind it, once it has lost its grease, is not.",
  amber: [
    "The gaiter of a drive shaft is split. Replaced soon, the joint behind it is saved.",
    "A wheel bearing is getting noisy. We recommend replacing it.",
  ],
  red: [
    "A wheel bearing or joint has so much play that it has to be replaced before the vehicle is driven further.",
  ],
  seen_as: ["drive shaft", "driveshaft", "wheel bearing", "constant velocity"],
});

export const EXHAUST = item({
  key: "exhaust",
  name: "Exhaust",
  how: "Leaks, corrosion, mountings, smoke.",
  matters: "A leaking exhaust is loud, uses more fuel, and can let fumes into the vehicle.",
  amber: [
    "The exhaust is corroded. It is sound for now and should be looked at again at the next service.",
    "A rubber mounting of the exhaust is worn. We recommend replacing it before the exhaust drops.",
  ],
  red: ["The exhaust is leaking or about to fall off. It should be repaired now."],
  seen_as: ["exhaust"],
});

export const UNDERBODY = item({
  key: "underbody",
  name: "Underbody and leaks below",
  how: "Corrosion near mountings and sills, undertrays, oil and fuel from below.",
  matters: "Rust near the mountings of belts, suspension or steering weakens the vehicle where it must hold.",
  amber: [
    "There is surface rust underneath. We recommend cleaning and protecting it before it goes deeper.",
    "An undertray is loose or damaged and should be secured.",
    "There is a slight oil leak from below. We recommend looking at it again at the next service.",
  ],
  red: [
    "The underbody is rusted through near a mounting. It has to be welded before the next MOT, and soon.",
  ],
  seen_as: ["corrosion", "underbody", "undertray", "oil leak"],
});

export const ROAD_TEST = item({
  key: "road_test",
  name: "Clutch, gears and road test",
  how: "A short drive: clutch bite, all gears, noises, whether it runs straight.",
  matters: "Some faults only show on the road.",
  amber: [
    "The clutch bites high, which means that it is wearing. We recommend planning for a new one.",
    "There is a noise on the road that should be looked into.",
  ],
  red: ["The clutch slips. It will soon not drive the vehicle any more and should be replaced."],
});
