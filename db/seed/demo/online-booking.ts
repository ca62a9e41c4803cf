import { createHash } from "node:crypto";
import type { IsoDate } from "@/lib/core/dates/dates";
import type { diary } from "./diary";
import type { servicePackages } from "./saved-jobs";

type Appointment = ReturnType<typeof diary>[number];

const CONSENT =
  "I agree that the garage uses these details to carry out my booking and to contact me about it. They are not used for advertising.";

export const DEMO_ONLINE_BOOKING = {
  enabled: true,
  least_notice_hours: 24,
  days_ahead: 42,
  most_a_day: 8,
  consent_wording: CONSENT,
  top_text:
    "Leave the key in the box by the gate from seven in the morning, or wait with a coffee: an MOT takes about an hour.",
};

interface Service {
  name: string;
  description: string;
  job?: string;
  price_gross?: string;
  duration_minutes?: number;
  bay_kind?: string;
  mot_class?: string;
  on_request?: boolean;
  courtesy?: boolean;
}

interface Owner {
  id: string;
  forename: string | null;
  surname: string | null;
  mobile: string | null;
  email: string | null;
}

const contactOf = ({ forename, surname, mobile, email }: Owner) => ({
  name: [forename, surname].filter(Boolean).join(" "),
  telephone: mobile ?? "",
  email: email ?? "",
});

const SERVICES: Service[] = [
  {
    name: "MOT, class 4",
    description: "Cars and small vans. A retest within ten working days is free if it stays with us.",
    mot_class: "4",
    bay_kind: "mot_lane",
    duration_minutes: 60,
  },
  {
    name: "MOT, class 7",
    description: "Vans of 3,000 to 3,500 kg.",
    mot_class: "7",
    bay_kind: "mot_lane",
    duration_minutes: 60,
  },
  {
    name: "Interim service",
    description: "Oil and filter, levels, brakes looked at.",
    job: "Interim service",
  },
  {
    name: "Full service",
    description: "Oil and all filters, brakes checked, up to 4.5 litres of oil.",
    job: "Full service 1.0-1.6 petrol",
    courtesy: true,
  },
  {
    name: "Brake check",
    description: "Wheels off, pads and discs measured, and a price before anything is done.",
    price_gross: "25.00",
    duration_minutes: 30,
  },
  {
    name: "Air conditioning",
    description: "Recharge with R134a and a leak test.",
    job: "Air conditioning, R134a",
  },
  {
    name: "Something else",
    description: "A noise, a leak, a warning light: we look, and ring you with a price.",
    on_request: true,
    duration_minutes: 60,
    courtesy: true,
  },
];

/** Makes what customers can book, and two bookings that wait to be confirmed: of a customer on file, and of a new one. */
export function onlineBooking(
  { id, today }: { id: () => string; today: IsoDate },
  saved: ReturnType<typeof servicePackages>,
  appointments: readonly Appointment[],
  customers: readonly Owner[],
) {
  const services = SERVICES.map(({ job, ...service }, position) => ({
    id: id(),
    saved_job_id: saved.jobs.find(({ name }) => name === job)?.id ?? null,
    price_gross: null,
    duration_minutes: null,
    bay_kind: null,
    mot_class: null,
    skill: null,
    on_request: false,
    courtesy: false,
    active: true,
    version: 1,
    position,
    ...service,
  }));
  const coming = appointments.filter(({ starts_at }) => starts_at.slice(0, 10) > today);
  const owners = customers.filter(({ email, mobile }) => email !== null && mobile !== null);
  const known = coming.find(
    ({ appointment_type, customer_id }) =>
      appointment_type === "Service" && owners.some((one) => one.id === customer_id),
  );
  const fresh = coming.findLast(({ appointment_type }) => appointment_type === "MOT");
  const owner = owners.find((one) => one.id === known?.customer_id);
  const bookings = [
    ...(known && owner
      ? [booking(known, "KW7F-3QXD", "Full service", contactOf(owner), "Vauxhall Corsa")]
      : []),
    ...(fresh
      ? [
          booking(
            Object.assign(fresh, { customer_id: null, vehicle_id: null, registration: "KX19VBT" }),
            "HT4R-9MCE",
            "MOT, class 4",
            { name: "Priya Nair", telephone: "07700 900417", email: "priya.nair@example.com" },
            "Skoda Octavia estate",
          ),
        ]
      : []),
  ];
  function booking(
    appointment: Appointment,
    reference: string,
    service_name: string,
    { name, telephone, email }: { name: string; telephone: string; email: string },
    vehicle: string,
  ) {
    const service = services.find((one) => one.name === service_name);
    Object.assign(appointment, { status: "requested", appointment_type: service_name });
    return {
      id: id(),
      appointment_id: appointment.id,
      request_key: id(),
      reference,
      // Nobody has its link: this is the SHA-256 of nothing that is known.
      token_hash: createHash("sha512").update(reference).digest("hex").slice(0, 64),
      service_id: service?.id ?? null,
      service_name,
      price_gross: service_name === "Full service" ? "189.00" : "54.85",
      ...{ name, telephone, email, vehicle },
      notes: null,
      consent_wording: CONSENT,
      consented_at: appointment.created_at,
      created_at: appointment.created_at,
      updated_at: appointment.created_at,
    };
  }
  return { services, bookings };
}
