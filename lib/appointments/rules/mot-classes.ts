/** The DVSA's classes of vehicles for the MOT. */
export const MOT_CLASSES = ["1", "2", "3", "4", "4a", "5", "5a", "7"] as const;
export type MotClass = (typeof MOT_CLASSES)[number];

/** What a class is, in a few words. */
export const MOT_CLASS_WORDS: Record<MotClass, string> = {
  "1": "Motorbikes up to 200 cc",
  "2": "Motorbikes over 200 cc",
  "3": "Three-wheelers up to 450 kg",
  "4": "Cars, small vans, up to 12 passengers",
  "4a": "The same, with a check of seat belts",
  "5": "Minibuses of 13 and more passengers",
  "5a": "The same, with a check of seat belts",
  "7": "Vans of 3,000 to 3,500 kg",
};
