import type { PartCategory } from "./stock-catalogue";

/** What customers bring their vehicles in for: labour hours and parts from stock. */
export interface Job {
  labour: string;
  hours: string;
  parts: readonly (readonly [PartCategory, string])[];
  /** The technician's report. */
  report: string;
  sundries?: string;
  /** Only for vehicles with this kind of engine. */
  fuel?: "combustion" | "diesel" | "petrol";
  /** Sets the next reminder of this kind. */
  reminds?: "service" | "cambelt";
}

const job = (
  labour: string,
  hours: string,
  parts: Job["parts"],
  report: string,
  more: Partial<Job> = {},
): Job => ({
  labour,
  hours,
  parts,
  report,
  ...more,
});

export const SERVICES: readonly (readonly [Job, number])[] = [
  [
    job(
      "Interim service",
      "1.1",
      [
        ["Oil filter", "1"],
        ["Engine oil", "4.2"],
        ["Screenwash", "1"],
      ],
      "Interim service carried out to schedule. Levels topped up, tyres set, service light reset.",
      { sundries: "3.50", fuel: "combustion", reminds: "service" },
    ),
    40,
  ],
  [
    job(
      "Full service",
      "2.0",
      [
        ["Oil filter", "1"],
        ["Engine oil", "4.5"],
        ["Air filter", "1"],
        ["Pollen filter", "1"],
        ["Screenwash", "1"],
      ],
      "Full service carried out to schedule. Brakes stripped, cleaned and lubricated. Battery tested good.",
      { sundries: "4.95", fuel: "combustion", reminds: "service" },
    ),
    38,
  ],
  [
    job(
      "Full service with fuel filter",
      "2.4",
      [
        ["Oil filter", "1"],
        ["Engine oil", "5.5"],
        ["Air filter", "1"],
        ["Pollen filter", "1"],
        ["Fuel filter", "1"],
      ],
      "Full service with fuel filter. System bled, no leaks. Service light reset.",
      { sundries: "4.95", fuel: "diesel", reminds: "service" },
    ),
    14,
  ],
  [
    job(
      "Major service with spark plugs",
      "2.6",
      [
        ["Oil filter", "1"],
        ["Engine oil", "4.5"],
        ["Air filter", "1"],
        ["Pollen filter", "1"],
        ["Spark plug", "4"],
      ],
      "Major service. Plugs replaced and torqued. Road test satisfactory.",
      { sundries: "4.95", fuel: "petrol", reminds: "service" },
    ),
    14,
  ],
];

export const ELECTRIC_SERVICE = job(
  "Electric vehicle service",
  "1.3",
  [
    ["Pollen filter", "1"],
    ["Brake fluid", "1"],
  ],
  "Service of an electric vehicle. High voltage cables inspected, cooling checked, brakes freed off.",
  { reminds: "service" },
);

export const REPAIRS: readonly (readonly [Job, number])[] = [
  [
    job(
      "Replace front brake pads",
      "0.9",
      [["Brake pads, front", "1"]],
      "Front pads found at 2 mm. Replaced, slides cleaned and greased. Road test satisfactory.",
      { sundries: "2.50" },
    ),
    14,
  ],
  [
    job(
      "Replace front brake discs and pads",
      "1.5",
      [
        ["Brake discs", "1"],
        ["Brake pads, front", "1"],
      ],
      "Front discs lipped and below minimum. Discs and pads replaced. Bed in gently for 200 miles.",
      { sundries: "2.50" },
    ),
    11,
  ],
  [
    job(
      "Replace rear brake pads",
      "1.1",
      [["Brake pads, rear", "1"]],
      "Rear pads replaced, handbrake adjusted and tested.",
      { sundries: "2.50" },
    ),
    8,
  ],
  [
    job(
      "Fit and balance two tyres",
      "0.6",
      [["Tyre", "2"]],
      "Two tyres fitted and balanced, valves replaced. Nuts torqued; please have them checked after 50 miles.",
    ),
    18,
  ],
  [
    job(
      "Fit and balance four tyres",
      "1.1",
      [["Tyre", "4"]],
      "Four tyres fitted and balanced. Nuts torqued; please have them checked after 50 miles.",
    ),
    6,
  ],
  [job("Repair puncture", "0.4", [], "Screw removed from near side rear, plugged and balanced."), 7],
  [
    job(
      "Test and replace battery",
      "0.4",
      [["Battery", "1"]],
      "Battery failed the load test at 41 %. Replaced and coded, charging at 14.3 V.",
    ),
    10,
  ],
  [job("Replace wiper blades", "0.2", [["Wiper blade", "2"]], "Both front wiper blades replaced."), 9],
  [job("Replace bulb", "0.2", [["Bulb", "1"]], "Bulb replaced, all lights checked and working."), 12],
  [
    job(
      "Diagnose engine warning light",
      "1.0",
      [],
      "Fault codes read. P0401 stored: EGR flow low. Connector cleaned, code cleared. If the light comes back the valve wants replacing.",
    ),
    12,
  ],
  [
    job(
      "Replace anti-roll bar drop links",
      "0.8",
      [["Drop link", "2"]],
      "Knock from the front traced to both drop links. Replaced, knock gone.",
    ),
    8,
  ],
  [
    job(
      "Replace timing belt and water pump",
      "3.8",
      [
        ["Timing belt kit", "1"],
        ["Coolant", "4"],
      ],
      "Timing belt, tensioner and water pump replaced to schedule. Locked and turned over twice by hand. Coolant bled.",
      { sundries: "6.50", fuel: "combustion", reminds: "cambelt" },
    ),
    5,
  ],
  [
    job("Replace auxiliary belt", "0.7", [["Auxiliary belt", "1"]], "Auxiliary belt cracked, replaced.", {
      fuel: "combustion",
    }),
    4,
  ],
  [
    job(
      "Replace clutch",
      "5.2",
      [["Clutch kit", "1"]],
      "Clutch slipping. Kit replaced, flywheel checked and within limits. Bite point good.",
      { sundries: "8.50", fuel: "combustion" },
    ),
    3,
  ],
  [
    job(
      "Replace rear silencer",
      "0.9",
      [["Exhaust", "1"]],
      "Rear silencer blown at the seam. Replaced with new clamp.",
      { fuel: "combustion" },
    ),
    4,
  ],
  [
    job(
      "Replace alternator",
      "1.6",
      [
        ["Alternator", "1"],
        ["Auxiliary belt", "1"],
      ],
      "Alternator not charging (12.1 V running). Exchange unit and belt fitted, 14.4 V.",
      { fuel: "combustion" },
    ),
    2,
  ],
  [
    job(
      "Recharge air conditioning",
      "1.0",
      [],
      "System evacuated, held vacuum, recharged with 520 g. Vent temperature 6 degrees.",
      { sundries: "28.00" },
    ),
    7,
  ],
  [
    job(
      "Change brake fluid",
      "0.8",
      [["Brake fluid", "1"]],
      "Brake fluid tested wet at 3.4 %. Changed and bled at all four corners.",
    ),
    6,
  ],
  [
    job(
      "Four-wheel alignment",
      "0.9",
      [],
      "Front toe out of limits, set to the maker's figures. Print-out in the car.",
    ),
    6,
  ],
];

export const ADVISORIES = [
  "Front tyres worn close to the legal limit (2.4 mm)",
  "Rear brake discs corroded",
  "Offside front anti-roll bar bush slightly worn",
  "Oil leak, not excessive",
  "Front brake pads wearing thin (4 mm)",
  "Nearside rear tyre has slight cracking in the sidewall",
  "Exhaust has minor blow at the centre joint",
  "Rear wiper blade smears",
  "Corrosion to the rear subframe, not structural",
  "Engine undertray insecure",
] as const;

/** The bodyshop's work for an insurer. */
export const ACCIDENT_REPAIR = {
  labour: "Accident repair to nearside: strip, repair and refit to estimate",
  hours: "9.5",
  parts: [
    { description: "Nearside front wing", part_number: "NSF-WING", price: "168.40", cost: "126.30" },
    { description: "Headlamp, nearside", part_number: "NS-HLAMP", price: "214.75", cost: "171.80" },
  ],
  paint: "236.00",
} as const;
