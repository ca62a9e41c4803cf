import type { TemplateContent } from "../../schema/content";
import { BRAKE_FEEL, BRAKE_FLUID, BRAKE_HOSES, FRONT_BRAKES, PARKING_BRAKE, REAR_BRAKES } from "./brakes";
import {
  BODY_AND_MIRRORS,
  FRONT_LIGHTS,
  REAR_LIGHTS,
  SEAT_BELTS,
  WARNING_LAMPS,
  WINDSCREEN,
  WIPERS,
} from "./lights-and-glass";
import { PRESSURES, ROAD_TYRES, SPARE, WHEELS } from "./tyres";
import { AIR_FILTERS, BATTERY, BELTS, COOLANT, ENGINE_OIL, LEAKS_ABOVE } from "./under-bonnet";
import {
  DRIVE_SHAFTS,
  EXHAUST,
  FRONT_SUSPENSION,
  REAR_SUSPENSION,
  ROAD_TEST,
  STEERING,
  UNDERBODY,
} from "./underneath";

interface FirstTemplate {
  name: string;
  description: string;
  content: TemplateContent;
}

/** The health checks that a garage begins with. They share the keys of their items, so that each knows what another saw last. */
export const FIRST_TEMPLATES: readonly FirstTemplate[] = [
  {
    name: "Courtesy check",
    description: "Ten minutes with every visit: what can be seen and measured without taking anything apart.",
    content: {
      sections: [
        { key: "lights", name: "Lights", items: [FRONT_LIGHTS, REAR_LIGHTS, WARNING_LAMPS] },
        { key: "outside", name: "Around the vehicle", items: [WINDSCREEN, WIPERS, BODY_AND_MIRRORS] },
        { key: "tyres", name: "Tyres", items: [...ROAD_TYRES, PRESSURES] },
        { key: "under_bonnet", name: "Under the bonnet", items: [ENGINE_OIL, COOLANT, BRAKE_FLUID, BATTERY] },
      ],
    },
  },
  {
    name: "Full health check",
    description: "With a service, on the ramp and with the wheels off where it needs it.",
    content: {
      sections: [
        { key: "lights", name: "Lights", items: [FRONT_LIGHTS, REAR_LIGHTS, WARNING_LAMPS] },
        {
          key: "outside",
          name: "Around the vehicle",
          items: [WINDSCREEN, WIPERS, BODY_AND_MIRRORS, SEAT_BELTS],
        },
        {
          key: "under_bonnet",
          name: "Under the bonnet",
          items: [ENGINE_OIL, COOLANT, BRAKE_FLUID, BATTERY, BELTS, AIR_FILTERS, LEAKS_ABOVE],
        },
        { key: "tyres", name: "Tyres", items: [...ROAD_TYRES, PRESSURES, WHEELS, SPARE] },
        {
          key: "brakes",
          name: "Brakes",
          items: [FRONT_BRAKES, REAR_BRAKES, BRAKE_HOSES, PARKING_BRAKE],
        },
        {
          key: "underneath",
          name: "Underneath",
          items: [STEERING, FRONT_SUSPENSION, REAR_SUSPENSION, DRIVE_SHAFTS, EXHAUST, UNDERBODY],
        },
        { key: "on_the_road", name: "On the road", items: [BRAKE_FEEL, ROAD_TEST] },
      ],
    },
  },
  {
    name: "Tyres and brakes",
    description: "Where tyres or brakes are the question: each corner measured.",
    content: {
      sections: [
        { key: "tyres", name: "Tyres", items: [...ROAD_TYRES, PRESSURES, WHEELS, SPARE] },
        {
          key: "brakes",
          name: "Brakes",
          items: [FRONT_BRAKES, REAR_BRAKES, BRAKE_FLUID, BRAKE_HOSES, PARKING_BRAKE, BRAKE_FEEL],
        },
      ],
    },
  },
];
